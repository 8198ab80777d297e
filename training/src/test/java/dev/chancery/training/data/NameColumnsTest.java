package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.engine.encoder.Head;
import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameColumnsTest {

  @TempDir private Path folder = Path.of(".");

  @Test
  void readsWordsWithTheirLabels() throws IOException {
    List<LabelledSentence> sentences = read("Oslo\tB-LOC\n\nAda\tB-PER\nBerg\tI-PER\n\n");
    assertThat(sentences).hasSize(2);
    assertThat(sentences.getLast().words()).containsExactly("Ada", "Berg");
    assertThat(sentences.getLast().labels())
        .containsEntry(Head.ENTITY, List.of("B-person", "I-person"));
    assertThat(sentences.getLast().heads()).isEmpty();
  }

  @Test
  void readsThemBehindNumbersAndComments() throws IOException {
    assertThat(read("# text = Oslo\n1\tOslo\tB-LOC\t-\n").getFirst().words())
        .containsExactly("Oslo");
  }

  @Test
  void learnsNothingWhereALabelIsMissing() throws IOException {
    assertThat(read("Oslo\t\n").getFirst().labels())
        .containsEntry(Head.ENTITY, List.of(LabelledSentence.UNKNOWN));
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatThrownBy(() -> read("Oslo\tB-LOC\nAda\tPER\n"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining(":2: \"PER\" is no label");
  }

  private List<LabelledSentence> read(String lines) throws IOException {
    Path file = folder.resolve("names.conll");
    Files.writeString(file, lines);
    return NameColumns.read(file, NameLabels.of("btc"));
  }
}
