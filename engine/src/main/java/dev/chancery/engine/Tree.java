package dev.chancery.engine;

import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/// Heads and relations of a sentence, by word index from 0.
record Tree(List<Integer> heads, List<String> relations) {

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
    return new Tree(Arrays.stream(heads).boxed().toList(), List.of(relations));
  }

  int head(int word) {
    return heads.get(word);
  }

  String relation(int word) {
    return relations.get(word);
  }
}
