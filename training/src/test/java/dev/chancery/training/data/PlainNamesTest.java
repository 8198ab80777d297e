package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNamesTest {

  private static final PlainNames NAMES = new PlainNames();

  /// The label of each word: first letters of B or I and of the class, `?` where it is left open.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person       | We                                 | O
          person       | the Foreign Secretary              | O O O
          person       | the late President Mahmoud Abbas   | O O O Bp Ip
          person       | Iraqi President Fuad Masum         | O O Bp Ip
          person       | Minister for the Forests Ada Berg  | O ? ? ? ? ?
          person       | Bashar al - Assad                  | Bp Ip Ip Ip
          organisation | the European Union                 | O Bo Io
          organisation | Department of State                | Bo Io Io
          organisation | Hamas leaders                      | ? O
          organisation | the Syrian government              | O Bn O
          organisation | the United States                  | O Bl Il
          organisation | Jordanians                         | Bn
          place        | the village of Safina              | O O O Bl
          place        | northern Iraq                      | O Bl
          """)
  void takesOffWhatIsNoName(String kind, String words, String expected) {
    List<String> all = List.of(words.split(" ", -1));
    List<String> labels = new ArrayList<>();
    all.forEach(_ -> labels.add((labels.isEmpty() ? "B-" : "I-") + kind));
    assertThat(NAMES.of(all, labels).stream().map(PlainNamesTest::briefly))
        .containsExactly(expected.split(" ", -1));
  }

  private static String briefly(String label) {
    return switch (label) {
      case "" -> "?";
      case "O" -> "O";
      case "B-place" -> "Bl";
      case "I-place" -> "Il";
      default -> label.charAt(0) + label.substring(2, 3);
    };
  }
}
