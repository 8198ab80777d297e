package dev.chancery.engine.habits;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Makes one word of what hyphens hold together ("high-level", "al-Harbi", "COVID-19"), which our
/// treebanks take apart and the reading's lexicons know whole.
final class HyphenJoins {

  private HyphenJoins() {}

  static List<Token> joined(List<Token> words) {
    List<List<Token>> groups = groups(words);
    int[] groupOf = new int[words.size()];
    for (int group = 0; group < groups.size(); group++) {
      for (Token word : groups.get(group)) {
        groupOf[word.index()] = group;
      }
    }
    List<Token> all = new ArrayList<>(groups.size());
    for (List<Token> group : groups) {
      Token top = top(group, words);
      int head = top.head() < 0 ? -1 : groupOf[top.head()];
      all.add(
          group.size() == 1 ? moved(top, all.size(), head) : whole(group, top, all.size(), head));
    }
    return all;
  }

  private static List<List<Token>> groups(List<Token> words) {
    List<List<Token>> groups = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (at > 0 && held(words, at)) {
        groups.getLast().add(words.get(at));
      } else {
        groups.add(new ArrayList<>(List.of(words.get(at))));
      }
    }
    return groups;
  }

  /// Whether a hyphen holds this word to the one before it.
  private static boolean held(List<Token> words, int at) {
    return isHyphenWithin(words, at) || isHyphenWithin(words, at - 1);
  }

  private static boolean isHyphenWithin(List<Token> words, int at) {
    return words.get(at).text().equals("-")
        && at > 0
        && at + 1 < words.size()
        && touch(words.get(at - 1), words.get(at))
        && touch(words.get(at), words.get(at + 1))
        && isWord(words.get(at - 1))
        && isWord(words.get(at + 1));
  }

  private static boolean touch(Token one, Token next) {
    return one.span().end() == next.span().start();
  }

  private static boolean isWord(Token word) {
    return Character.isLetterOrDigit(word.text().codePointBefore(word.text().length()))
        || word.text().endsWith(".");
  }

  /// The word of the group that lies highest in the tree, of several the last: what is above it
  /// hangs on no other word of the group, so that joining them closes no circle.
  private static Token top(List<Token> group, List<Token> words) {
    return Collections.min(
        group.reversed(),
        Comparator.comparingInt((Token word) -> depth(word, words))
            .thenComparing(word -> word.text().equals("-")));
  }

  private static int depth(Token word, List<Token> words) {
    int depth = 0;
    for (int head = word.head(); head >= 0; head = words.get(head).head()) {
      depth++;
    }
    return depth;
  }

  private static Token moved(Token word, int index, int head) {
    return new Token(
        index,
        word.span(),
        word.text(),
        word.lemma(),
        word.upos(),
        word.tag(),
        head,
        word.relation(),
        word.name());
  }

  private static Token whole(List<Token> group, Token top, int index, int head) {
    String text = group.stream().map(Token::text).collect(Collectors.joining());
    boolean adjective = top.is("amod");
    return new Token(
        index,
        new Span(group.getFirst().span().start(), group.getLast().span().end()),
        text,
        adjective ? text.toLowerCase(Locale.ROOT) : lemma(group, text),
        adjective ? "ADJ" : top.upos(),
        adjective ? "JJ" : top.tag(),
        head,
        top.relation(),
        name(group, top));
  }

  private static String lemma(List<Token> group, String text) {
    Token last = group.getLast();
    if (group.stream().anyMatch(Token::isName)) {
      return text;
    }
    return text.substring(0, text.length() - last.text().length()).toLowerCase(Locale.ROOT)
        + last.lemma();
  }

  private static NameKind name(List<Token> group, Token top) {
    return top.name() != NameKind.NONE ? top.name() : group.getFirst().name();
  }
}
