package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Offices under their many names.
final class PostTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          prime minister,         taoiseach,          true
          Premier,                chancellor,         true
          acting president,       president,          true
          president,              prime minister,     false
          queen,                  king,               true
          foreign secretary,      foreign minister,   true
          secretary of state,     secretary of defense, false
          finance minister,       finance minister,   true
          finance minister,       interior minister,  false
          vice president,         president,          false
          supreme leader,         president,          false
          """)
  void knowsWhichOfficesAreOnePost(String one, String other, boolean same) {
    assertThat(Post.same(one, other)).isEqualTo(same);
  }
}
