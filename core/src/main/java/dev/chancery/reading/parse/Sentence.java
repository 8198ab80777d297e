package dev.chancery.reading.parse;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sentence with its dependency tree.
public final class Sentence {

  private final int index;
  private final int stretch;
  private final List<Token> tokens;
  private final int[][] children;

  /// @param index its place among the sentences of the article
  /// @param stretch its place among the stretches that were given to the parser
  public Sentence(int index, int stretch, List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
    this.index = index;
    this.stretch = stretch;
    this.tokens = List.copyOf(tokens);
    this.children = childrenOf(this.tokens);
    checkTree();
  }

  public int index() {
    return index;
  }

  public int stretch() {
    return stretch;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  public int size() {
    return tokens.size();
  }

  public Span span() {
    return new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
  }

  /// The root of the tree.
  public Token root() {
    return tokens.stream().filter(token -> token.head() < 0).findFirst().orElse(tokens.getFirst());
  }

  /// The word it depends on, or nothing for the root.
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /// The words that depend on it, in the order of the text.
  public List<Token> children(Token token) {
    return Arrays.stream(children[token.index()]).mapToObj(tokens::get).toList();
  }

  /// The words that depend on it by one of these relations (subtypes included).
  public List<Token> children(Token token, String... relations) {
    List<Token> found = new ArrayList<>();
    for (int child : children[token.index()]) {
      Token candidate = tokens.get(child);
      if (Stream.of(relations).anyMatch(candidate::is)) {
        found.add(candidate);
      }
    }
    return found;
  }

  /// The first word that depends on it by one of these relations.
  public Optional<Token> child(Token token, String... relations) {
    return children(token, relations).stream().findFirst();
  }

  /// The preposition or other case marker of a phrase, lower case ("with", "according to" →
  /// "according").
  public Optional<String> marker(Token phraseHead) {
    return child(phraseHead, "case").map(Token::lemma);
  }

  /// All words below it and itself, in the order of the text.
  public List<Token> subtree(Token top) {
    boolean[] inside = new boolean[tokens.size()];
    mark(top.index(), inside);
    return tokens.stream().filter(token -> inside[token.index()]).toList();
  }

  /// From the first to the last character of its subtree.
  public Span subtreeSpan(Token top) {
    List<Token> all = subtree(top);
    return new Span(all.getFirst().span().start(), all.getLast().span().end());
  }

  /// Whether `below` is `above` or stands somewhere under it.
  public boolean dominates(Token above, Token below) {
    for (int at = below.index(); at >= 0; at = tokens.get(at).head()) {
      if (at == above.index()) {
        return true;
      }
    }
    return false;
  }

  /// The words from `start` to before `end` as one span.
  public Span span(int start, int end) {
    return new Span(tokens.get(start).span().start(), tokens.get(end - 1).span().end());
  }

  private void mark(int at, boolean[] inside) {
    inside[at] = true;
    for (int child : children[at]) {
      if (!inside[child]) {
        mark(child, inside);
      }
    }
  }

  /// A word that hangs on itself, straight or through others, would lead whoever climbs the tree in
  /// a circle.
  private void checkTree() {
    for (Token token : tokens) {
      int steps = 0;
      for (int at = token.head(); at >= 0; at = tokens.get(at).head()) {
        if (++steps > tokens.size()) {
          throw new IllegalArgumentException(
              "no tree: \"" + token.text() + "\" hangs on itself in " + tokens);
        }
      }
    }
  }

  private static int[][] childrenOf(List<Token> tokens) {
    int[] counts = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        counts[token.head()]++;
      }
    }
    int[][] children = new int[tokens.size()][];
    Arrays.setAll(children, at -> new int[counts[at]]);
    int[] filled = new int[tokens.size()];
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children[token.head()][filled[token.head()]++] = token.index();
      }
    }
    return children;
  }
}
