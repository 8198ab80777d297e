package dev.chancery.reading.parse;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// A sentence with its dependency tree.
public final class Sentence {

  private final int index;
  private final int stretch;
  private final List<Token> tokens;
  private final List<List<Token>> children;

  /// The tokens and children once more, since the rules ask for them all the time.
  private final Token[] words;

  private final Token[][] below;
  private final List<String> lower;
  private final String[] texts;
  private final String[] lemmas;
  private final Token root;

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
    this.words = this.tokens.toArray(Token[]::new);
    this.below = new Token[words.length][];
    this.lemmas = new String[words.length];
    this.texts = new String[words.length];
    for (int at = 0; at < words.length; at++) {
      below[at] = this.children.get(at).toArray(Token[]::new);
      lemmas[at] = lower(words[at].lemma());
      texts[at] = lower(words[at].text());
    }
    this.lower = List.of(texts);
    this.root = rootOf(this.tokens);
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
    return words[at];
  }

  /// The text of a word in lower case.
  public String lower(int at) {
    return texts[at];
  }

  /// The texts of all words in lower case.
  public List<String> lower() {
    return lower;
  }

  /// The lemma of a word in lower case, also where it is a name.
  public String lowerLemma(Token word) {
    return lemmas[word.index()];
  }

  public int size() {
    return words.length;
  }

  public Span span() {
    return new Span(words[0].span().start(), words[words.length - 1].span().end());
  }

  /// The root of the tree.
  public Token root() {
    return root;
  }

  /// The word it depends on, or nothing for the root.
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(words[token.head()]);
  }

  /// The words that depend on it, in the order of the text.
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /// The words that depend on it by this relation (subtypes included).
  public List<Token> children(Token token, String relation) {
    List<Token> found = List.of();
    for (Token candidate : below[token.index()]) {
      if (candidate.is(relation)) {
        found = with(found, candidate);
      }
    }
    return found;
  }

  /// The words that depend on it by one of these relations (subtypes included).
  public List<Token> children(Token token, String... relations) {
    List<Token> found = List.of();
    for (Token candidate : below[token.index()]) {
      if (candidate.isOneOf(relations)) {
        found = with(found, candidate);
      }
    }
    return found;
  }

  /// The first word that depends on it by this relation.
  public Optional<Token> child(Token token, String relation) {
    for (Token candidate : below[token.index()]) {
      if (candidate.is(relation)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /// The first word that depends on it by one of these relations.
  public Optional<Token> child(Token token, String... relations) {
    for (Token candidate : below[token.index()]) {
      if (candidate.isOneOf(relations)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }

  /// Whether a word depends on it that fulfils the test.
  public boolean anyChild(Token token, Predicate<Token> test) {
    for (Token candidate : below[token.index()]) {
      if (test.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word depends on it by this relation (subtypes included) that fulfils the test.
  public boolean anyChild(Token token, Predicate<Token> test, String relation) {
    for (Token candidate : below[token.index()]) {
      if (candidate.is(relation) && test.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a word depends on it by one of these relations (subtypes included) that fulfils the
  /// test.
  public boolean anyChild(Token token, Predicate<Token> test, String... relations) {
    for (Token candidate : below[token.index()]) {
      if (candidate.isOneOf(relations) && test.test(candidate)) {
        return true;
      }
    }
    return false;
  }

  /// The preposition or other case marker of a phrase, lower case ("with", "according to" →
  /// "according").
  public Optional<String> marker(Token phraseHead) {
    return child(phraseHead, "case").map(Token::lemma);
  }

  /// All words below it and itself, in the order of the text.
  public List<Token> subtree(Token top) {
    if (children.get(top.index()).isEmpty()) {
      return List.of(top);
    }
    boolean[] inside = new boolean[words.length];
    mark(top, inside);
    List<Token> inOrder = new ArrayList<>();
    for (Token token : words) {
      if (inside[token.index()]) {
        inOrder.add(token);
      }
    }
    return inOrder;
  }

  /// From the first to the last character of its subtree.
  public Span subtreeSpan(Token top) {
    List<Token> all = subtree(top);
    return new Span(all.getFirst().span().start(), all.getLast().span().end());
  }

  /// Whether `below` is `above` or stands somewhere under it.
  public boolean dominates(Token above, Token below) {
    for (int at = below.index(); at >= 0; at = words[at].head()) {
      if (at == above.index()) {
        return true;
      }
    }
    return false;
  }

  /// The words from `start` to before `end` as one span.
  public Span span(int start, int end) {
    return new Span(words[start].span().start(), words[end - 1].span().end());
  }

  private void mark(Token at, boolean[] inside) {
    inside[at.index()] = true;
    for (Token child : below[at.index()]) {
      if (!inside[child.index()]) {
        mark(child, inside);
      }
    }
  }

  /// Most words have none or one child of a kind, for which no list need grow.
  private static List<Token> with(List<Token> found, Token next) {
    if (found.isEmpty()) {
      return List.of(next);
    }
    List<Token> more = found.size() == 1 ? new ArrayList<>(found) : found;
    more.add(next);
    return more;
  }

  /// A word that hangs on itself, straight or through others, would lead whoever climbs the tree in
  /// a circle.
  private void checkTree() {
    for (Token token : tokens) {
      int steps = 0;
      for (int at = token.head(); at >= 0; at = words[at].head()) {
        if (++steps > tokens.size()) {
          throw new IllegalArgumentException(
              "no tree: \"" + token.text() + "\" hangs on itself in " + tokens);
        }
      }
    }
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static Token rootOf(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.head() < 0) {
        return token;
      }
    }
    return tokens.getFirst();
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    List<List<Token>> children = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
    for (Token token : tokens) {
      if (token.head() >= 0) {
        children.set(token.head(), with(children.get(token.head()), token));
      }
    }
    children.replaceAll(List::copyOf);
    return children;
  }
}
