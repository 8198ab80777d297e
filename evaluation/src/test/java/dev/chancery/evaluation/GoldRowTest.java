package dev.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chancery.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GoldRowTest {

  private static final GoldRow ROW =
      GoldRow.of(
          "a1\t7\tyes\tevent\ttype=AID|GIVE ; actor.country = KOR or PER; remark; note=\tthe aid");

  @Test
  void hasItsCellsAndFields() {
    assertThat(ROW.kind()).isEqualTo(Kind.EVENT);
    assertThat(ROW.must()).isTrue();
    assertThat(ROW.words()).isEqualTo("the aid");
    assertThat(ROW.field("actor.country")).contains("KOR or PER");
    assertThat(ROW.fields()).containsOnlyKeys("type", "actor.country", "note");
  }

  @Test
  void partsTheValuesThatAreAllRight() {
    assertThat(ROW.alternatives("type")).containsExactly("AID", "GIVE");
    assertThat(ROW.alternatives("actor.country")).containsExactly("KOR", "PER");
    assertThat(ROW.alternatives("note")).isEmpty();
    assertThat(ROW.alternatives("remark")).isEmpty();
  }

  @Test
  void takesTheLastOfTwoFieldsAndNoOrWithinAWord() {
    GoldRow row = GoldRow.of("a1\t1\tno\tclaim\tsubject=KOR; subject=Orient Port\t");
    assertThat(row.must()).isFalse();
    assertThat(row.alternatives("subject")).containsExactly("Orient Port");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a1\t1\tyes\tevent\ttype=AID", "a1\t1\tyes\tevent\t\twords\t"})
  void refusesALineWithOtherThanSixCells(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldRow.of(line))
        .withMessage("a gold row has 6 cells: " + line);
  }

  @Test
  void refusesAKindThatThereIsNot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoldRow.of("a1\t1\tyes\tpoem\t\twords"))
        .withMessageContaining("POEM");
  }
}
