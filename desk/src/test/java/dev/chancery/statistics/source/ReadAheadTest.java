package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.EOFException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading ahead gives the same letters, and the same failures at the same letter.
final class ReadAheadTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 131_071, 131_072, 131_073, 262_144, 1_000_000})
  void givesWhatIsThere(int length) throws IOException {
    String text = "0123456789".repeat(100_000).substring(0, length);
    StringWriter read = new StringWriter();
    try (Reader ahead = new ReadAhead(new StringReader(text))) {
      ahead.transferTo(read);
      assertThat(ahead.read()).isEqualTo(-1);
    }
    assertThat(read.toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 131_072, 400_000})
  void failsWhenTheFailureIsComeTo(int length) throws IOException {
    StringWriter read = new StringWriter();
    try (Reader ahead = new ReadAhead(new CutShort("x".repeat(length)))) {
      assertThatExceptionOfType(EOFException.class).isThrownBy(() -> ahead.transferTo(read));
    }
    assertThat(read.toString()).hasSize(length);
  }

  @Test
  void canBeClosedBeforeItsEnd() throws IOException {
    try (Reader ahead = new ReadAhead(new StringReader("x".repeat(1_000_000)))) {
      assertThat(ahead.read()).isEqualTo('x');
    }
  }

  /// Breaks off where it should end.
  private static final class CutShort extends FilterReader {

    CutShort(String text) {
      super(new StringReader(text));
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int count = super.read(into, from, length);
      if (count < 0) {
        throw new EOFException();
      }
      return count;
    }
  }
}
