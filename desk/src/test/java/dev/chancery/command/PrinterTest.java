package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Article;
import dev.chancery.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// What stands before, between and after articles depends on how many there are.
final class PrinterTest {

  @Test
  void framesOneArticle() {
    assertThat(printed("a")).isEqualTo("<a|a>");
  }

  @Test
  void framesSeveralArticles() {
    assertThat(printed("a", "b", "c")).isEqualTo("<<a|a,b,c>>");
  }

  @Test
  void printsNothingOfNothing() {
    assertThat(printed()).isEmpty();
  }

  private static String printed(String... pages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Printer printer = new Printer(new Framed(), new PrintStream(out, true, StandardCharsets.UTF_8));
    for (String page : pages) {
      printer.print(new Page(Findings.in("text").titled(page, null).article(), page));
    }
    printer.close();
    return out.toString(StandardCharsets.UTF_8);
  }

  /// A format that shows its frame.
  private static final class Framed implements Rendering {

    @Override
    public String opening(Article first, boolean several) {
      return (several ? "<<" : "<") + first.title() + "|";
    }

    @Override
    public String article(Reading reading) {
      return reading.text().text();
    }

    @Override
    public String separator() {
      return ",";
    }

    @Override
    public String closing(boolean several) {
      return several ? ">>" : ">";
    }
  }
}
