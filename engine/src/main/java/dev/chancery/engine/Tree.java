package dev.chancery.engine;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;

/// Heads and relations of a sentence, by word index from 0.
record Tree(int[] heads, String[] relations) {

  static Tree of(GrammaticalStructure structure, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "root");
    for (TypedDependency edge : structure.typedDependencies()) {
      int word = edge.dep().index() - 1;
      heads[word] = edge.gov().index() - 1;
      relations[word] = edge.reln().toString();
    }
    return new Tree(heads, relations);
  }

  int head(int word) {
    return heads[word];
  }

  String relation(int word) {
    return relations[word];
  }
}
