package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every command answers to words it can't do anything with: one message, exit code 2, and
/// nothing on standard output.
final class WrongUsageTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          frobnicate a.txt                | Unmatched argument
          --frobnicate                    | Unknown option: '--frobnicate'
          read                            | Missing required parameter: 'PATH'
          read --frobnicate a.txt         | Unknown option: '--frobnicate'
          read --date tomorrow a.txt      | "tomorrow" is not a day of the form YYYY-MM-DD
          read --date 2024-02-30 a.txt    | "2024-02-30" is not a day of the form YYYY-MM-DD
          read --only poems a.txt         | "poems" is none of statement, event, agreement
          read --only event,poems a.txt   | "poems" is none of statement, event, agreement
          read --format poem a.txt        | "poem" is none of text, json, jsonl, html
          read --threads many a.txt       | "many" is not a whole number
          read a.txt --format             | Missing required parameter for option '--format'
          read --date 2024-05-01 --date 2024-05-02 a.txt | should be specified only once
          explain                         | Missing required parameters: 'FILE', 'ID'
          explain a.txt                   | Missing required parameter: 'ID'
          explain a.txt E1 E2             | Unmatched argument
          explain --date never a.txt E1   | "never" is not a day of the form YYYY-MM-DD
          parse                           | Missing required parameter: 'PATH'
          parse --format poem a.txt       | "poem" is none of text, conllu
          parse --threads many a.txt      | "many" is not a whole number
          schema extra                    | Unmatched argument
          schema --format html            | Unknown option
          reference --at noon Peru        | "noon" is not a day of the form YYYY-MM-DD
          reference --frobnicate          | Unknown option: '--frobnicate'
          """)
  void saysWhatIsWrongAndWhereHelpIs(String line, String message) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("chancery: ")
        .contains(message);
    assertThat(run.err().lines().toList().getLast())
        .matches("chancery: see: chancery( \\w+)? --help");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read --threads 0 a.txt",
        "read --out /no/such/folder/x a.txt",
        "parse --threads 0 a.txt",
        "parse --out /no/such/folder/x a.txt",
        "reference",
        "reference Nowhereland"
      })
  void saysInOneLineWhatCantBeDone(String line) {
    Run run = Run.of(line.split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().startsWith("chancery: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UNKNOWN", "E99", "ffffffffffff"})
  void findsNothingToExplainUnderAnUnknownId(String id) throws IOException {
    Run run = Run.of("explain", "--date", "2024-05-01", article(), id);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("no finding in ", "has the id " + id);
  }

  @Test
  void takesNoEmptyIdForTheFirstFinding() throws IOException {
    Run run = Run.of("explain", article(), "");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("chancery: the ID is empty\n");
  }

  @Test
  void takesValuesInCapitalsAsWell() throws IOException {
    Run run =
        Run.of("read", "--date", "2024-05-01", "--format", "JSONL", "--only", "Event", article());
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"kind\":\"article\"");
  }

  private String article() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "The envoy met the minister.").toString();
  }
}
