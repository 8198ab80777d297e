package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PassiveSubjectsTest {

  @Test
  void theSubjectOfAPassiveVerbIsAPassiveSubject() {
    int[] heads = {2, 2, -1};
    String[] relations = {"nsubj", "aux:pass", "root"};
    PassiveSubjects.correct(heads, relations);
    assertThat(relations).containsExactly("nsubj:pass", "aux:pass", "root");
  }

  @Test
  void theSubjectOfAnotherVerbIsLeft() {
    int[] heads = {1, -1, 3, 1};
    String[] relations = {"nsubj", "root", "aux:pass", "ccomp"};
    PassiveSubjects.correct(heads, relations);
    assertThat(relations).containsExactly("nsubj", "root", "aux:pass", "ccomp");
  }
}
