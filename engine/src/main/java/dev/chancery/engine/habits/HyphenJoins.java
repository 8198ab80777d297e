package dev.chancery.engine.habits;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
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
      Token top = top(group, words, groupOf);
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

  /// The last word of the group that has no other of the group above it.
  private static Token top(List<Token> group, List<Token> words, int[] groupOf) {
    return group.reversed().stream()
        .filter(word -> isHighest(word, words, groupOf))
        .filter(word -> group.size() == 1 || !word.text().equals("-"))
        .findFirst()
        .orElseGet(() -> highest(group, words, groupOf));
  }

  private static Token highest(List<Token> group, List<Token> words, int[] groupOf) {
    return group.stream()
        .filter(word -> isHighest(word, words, groupOf))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no tree: " + words));
  }

  /// Of a group whose words hang on different words, one may hang on what hangs on another: that
  /// one can't stand for the group, or the group would hang on itself.
  private static boolean isHighest(Token word, List<Token> words, int[] groupOf) {
    int own = groupOf[word.index()];
    for (int above = word.head(); above >= 0; above = words.get(above).head()) {
      if (groupOf[above] == own) {
        return false;
      }
    }
    return true;
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
