package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Three words: "Old talks fail", numbered from 1, below the root 0.
final class ProgressTest {

  private final Progress progress = new Progress(3);

  @Test
  void atFirstTheRootStandsAloneAndAllWordsWait() {
    assertThat(progress.stacked(0)).isEqualTo(0);
    assertThat(progress.stacked(1)).isEqualTo(Progress.NOBODY);
    assertThat(progress.buffered(0)).isEqualTo(1);
    assertThat(progress.buffered(2)).isEqualTo(3);
    assertThat(progress.buffered(3)).isEqualTo(Progress.NOBODY);
    assertThat(progress.mayShift()).isTrue();
    assertThat(progress.mayAttachLeft()).isFalse();
    assertThat(progress.mayAttachRight()).isFalse();
  }

  @Test
  void aShiftMovesTheNextWordOntoTheStack() {
    progress.shift();
    assertThat(progress.stacked(0)).isEqualTo(1);
    assertThat(progress.stacked(1)).isEqualTo(0);
    assertThat(progress.buffered(0)).isEqualTo(2);
  }

  @Test
  void attachingLeftHangsTheSecondUnderTheTop() {
    progress.shift();
    progress.shift();
    assertThat(progress.mayAttachLeft()).isTrue();
    progress.attachLeft(2);
    assertThat(progress.head(1)).isEqualTo(2);
    assertThat(progress.label(1)).isEqualTo(2);
    assertThat(progress.stacked(0)).isEqualTo(2);
    assertThat(progress.stacked(1)).isEqualTo(0);
  }

  @Test
  void attachingRightHangsTheTopUnderTheSecond() {
    progress.shift();
    progress.shift();
    progress.attachRight(1);
    assertThat(progress.head(2)).isEqualTo(1);
    assertThat(progress.stacked(0)).isEqualTo(1);
  }

  @Test
  void theRootTakesOneWordOnlyWhenNoOtherWaits() {
    progress.shift();
    assertThat(progress.mayAttachRight()).isFalse();
    readAll();
    assertThat(progress.isDone()).isTrue();
    assertThat(progress.head(3)).isEqualTo(0);
  }

  @Test
  void childrenAreCountedFromTheOutside() {
    progress.shift();
    readAll();
    assertThat(progress.leftChild(3, 1)).isEqualTo(1);
    assertThat(progress.leftChild(3, 2)).isEqualTo(2);
    assertThat(progress.leftChild(3, 3)).isEqualTo(Progress.NOBODY);
    assertThat(progress.rightChild(0, 1)).isEqualTo(3);
    assertThat(progress.rightChild(3, 1)).isEqualTo(Progress.NOBODY);
  }

  @Test
  void nobodyHasNoChildrenAndNoLabel() {
    assertThat(progress.leftChild(Progress.NOBODY, 1)).isEqualTo(Progress.NOBODY);
    assertThat(progress.rightChild(Progress.NOBODY, 1)).isEqualTo(Progress.NOBODY);
    assertThat(progress.label(Progress.NOBODY)).isZero();
    assertThat(progress.label(0)).isZero();
  }

  /// Hangs the first two words under the third, and that under the root.
  private void readAll() {
    progress.shift();
    progress.shift();
    progress.attachLeft(2);
    progress.attachLeft(2);
    assertThat(progress.mayAttachRight()).isTrue();
    progress.attachRight(1);
  }
}
