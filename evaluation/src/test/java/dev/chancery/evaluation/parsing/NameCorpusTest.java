package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameCorpusTest {

  @TempDir private Path folder;

  @Test
  void namesAreRunsOfTheSameClass() throws IOException {
    String corpus = "Ana I-PER\nRoe I-PER\nof I-ORG\nLima I-LOC\nand O\nLima I-LOC\n";
    assertThat(names("wikigold", corpus))
        .containsExactly(
            new Name(new Span(0, 6), NameClass.PERSON),
            new Name(new Span(6, 8), NameClass.ORGANISATION),
            new Name(new Span(8, 12), NameClass.PLACE),
            new Name(new Span(15, 19), NameClass.PLACE));
  }

  @Test
  void neighboursAreTwoNamesWhereTheSecondBegins() throws IOException {
    assertThat(names("re3d-test", "Lima\tB-Location\nQuito\tB-Location\nNorth\tI-Location\n"))
        .containsExactly(
            new Name(new Span(0, 4), NameClass.PLACE), new Name(new Span(4, 14), NameClass.PLACE));
  }

  @Test
  void whatIsNoNameToUsIsPassedOver() throws IOException {
    assertThat(names("re3d-test", "ten\tB-Quantity\nships\tI-Quantity\n")).isEmpty();
  }

  @Test
  void theTextIsTakenWhereItIsSaid() throws IOException {
    String corpus = "# sent_id = 1\n# text = Lima's\n1\tLima\tB-LOC\t-\t-\n2\t's\tO\t-\t-\n";
    NameCorpus read = read("uner-ewt-test", corpus);
    assertThat(read.sentences())
        .containsExactly(
            new NameCorpus.MarkedSentence(
                "Lima's", List.of(new Name(new Span(0, 4), NameClass.PLACE))));
    assertThat(read.classes().marked())
        .containsExactlyInAnyOrder(NameClass.PERSON, NameClass.ORGANISATION, NameClass.PLACE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lima;            a line has a word and its label
          Lima LOC;        "LOC" is no label, as B-PER is
          Lima I-CITY;     the label CITY stands in no row
          """)
  void namesFileAndLineOfABadLabel(String line, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> read("wikigold", "Ana O\n" + line + "\n"))
        .withMessageEndingWith("corpus:2: " + why);
  }

  private List<Name> names(String name, String lines) throws IOException {
    return read(name, lines).sentences().getFirst().names();
  }

  private NameCorpus read(String name, String lines) throws IOException {
    Path file = folder.resolve("corpus");
    Files.writeString(file, lines);
    return NameCorpus.read(name, file);
  }
}
