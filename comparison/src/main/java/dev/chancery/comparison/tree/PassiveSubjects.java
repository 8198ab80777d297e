package dev.chancery.comparison.tree;

/// Makes subjects of a verb with a passive auxiliary passive subjects, as CoreNLP does after its
/// parser: the network decides each relation without regard to the others.
final class PassiveSubjects {

  private PassiveSubjects() {}

  static void correct(int[] heads, String[] relations) {
    boolean[] passive = new boolean[heads.length];
    for (int word = 0; word < heads.length; word++) {
      if (relations[word].equals("aux:pass")) {
        passive[heads[word]] = true;
      }
    }
    for (int word = 0; word < heads.length; word++) {
      if (isSubject(relations[word]) && heads[word] >= 0 && passive[heads[word]]) {
        relations[word] += ":pass";
      }
    }
  }

  private static boolean isSubject(String relation) {
    return relation.equals("nsubj") || relation.equals("csubj");
  }
}
