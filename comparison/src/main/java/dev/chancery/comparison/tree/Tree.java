package dev.chancery.comparison.tree;

/// Heads and relations of a sentence, by word index from 0; the root's head is -1.
public final class Tree {

  private final int[] heads;
  private final String[] relations;

  Tree(int[] heads, String[] relations) {
    this.heads = heads;
    this.relations = relations;
  }

  public int head(int word) {
    return heads[word];
  }

  public String relation(int word) {
    return relations[word];
  }
}
