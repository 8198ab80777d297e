package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/// Where a line says it is from, and how sure it is.
final class FactTableTest {

  private static final String HEAD =
      """
      # what: a test
      # source: own compilation
      # date: 2026-01-22
      # source un: United Nations, Member States
      name\tverified\tsource
      """;

  @Test
  void explainsKeysOfSources() throws IOException {
    FactTable table = table(HEAD + "a\tread\tun\nb\tno\tThe Charter\nc\tknown\t\n");
    assertThat(table.map(table::ground))
        .extracting(Ground::source)
        .containsExactly("United Nations, Member States", "The Charter", "own compilation");
    assertThat(table.map(table::ground))
        .extracting(Ground::verified)
        .containsExactly(true, false, true);
    assertThat(table.knownOn()).hasToString("2026-01-22");
  }

  @Test
  void refusesAWordThatIsNoDegreeOfCertainty() throws IOException {
    FactTable table = table(HEAD + "a\tread\tun\nb\tmaybe\tun\n");
    assertThatThrownBy(() -> table.map(table::ground))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("test.tsv:7: maybe is no degree of certainty");
  }

  @Test
  void refusesATableWithoutADate() {
    assertThatThrownBy(() -> table("# what: a test\nname\n"))
        .hasMessageContaining("test.tsv has no head line date");
  }

  private static FactTable table(String text) throws IOException {
    return new FactTable(Table.read("test.tsv", new BufferedReader(new StringReader(text))));
  }
}
