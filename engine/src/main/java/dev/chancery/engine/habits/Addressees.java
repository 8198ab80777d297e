package dev.chancery.engine.habits;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// "told Reuters the talks had failed": one tells somebody. Where nobody is told, and what is told
/// follows without "that", the first words behind the verb were taken into the subject of what is
/// told; the name that ends there is whoever is told.
final class Addressees {

  private static final String TELL = "tell";
  private static final String[] SIDES = {"nsubj", "nsubj:pass", "iobj", "obj"};

  private Addressees() {}

  static List<Token> told(List<Token> words) {
    List<Token> told = new ArrayList<>(words);
    for (Token verb : words) {
      if (verb.isVerb() && verb.lemma().equals(TELL)) {
        OptionalInt content = contentOf(told, verb);
        OptionalInt head =
            content.isPresent()
                ? addressee(told, verb.index() + 1, content.getAsInt())
                : OptionalInt.empty();
        if (head.isPresent() && isFree(told, verb, head.getAsInt())) {
          hang(told, verb, head.getAsInt());
        }
      }
    }
    return List.copyOf(told);
  }

  /// What is told, where the verb has no object before it and it starts right behind the verb.
  private static OptionalInt contentOf(List<Token> words, Token verb) {
    for (Token word : words) {
      boolean behind = word.head() == verb.index() && word.index() > verb.index();
      if (behind && (word.is("obj") || word.is("iobj"))) {
        return OptionalInt.empty();
      }
      if (behind && word.is("ccomp")) {
        return OptionalInt.of(word.index());
      }
    }
    return OptionalInt.empty();
  }

  /// A side of the content before its subject, else the last name before the subject's own words.
  private static OptionalInt addressee(List<Token> words, int start, int content) {
    int subject = last(words, start, content, word -> isSubject(word, content));
    if (subject <= start) {
      return OptionalInt.empty();
    }
    int side =
        last(
            words,
            start,
            subject,
            word -> (word.head() == content && word.isOneOf(SIDES)) || isLoose(word, start - 1));
    int found = side >= 0 ? side : last(words, start, subject, word -> endsName(words, word));
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  private static int last(List<Token> words, int from, int until, Predicate<Token> test) {
    return IntStream.range(from, until)
        .filter(at -> test.test(words.get(at)))
        .reduce((one, other) -> other)
        .orElse(-1);
  }

  private static boolean isSubject(Token word, int content) {
    return word.head() == content && (word.is("nsubj") || word.is("nsubj:pass"));
  }

  private static boolean isLoose(Token word, int verb) {
    return word.head() == verb && word.is("flat");
  }

  private static boolean endsName(List<Token> words, Token word) {
    boolean body = word.name() == NameKind.ORGANIZATION || word.name() == NameKind.PERSON;
    return body && words.get(word.index() + 1).name() != word.name();
  }

  private static boolean isFree(List<Token> words, Token verb, int head) {
    Token[] all = words.toArray(Token[]::new);
    return IntStream.rangeClosed(verb.index() + 1, head)
        .noneMatch(at -> Habits.hangsUnder(all, verb.index(), at));
  }

  private static void hang(List<Token> words, Token verb, int head) {
    words.set(head, Habits.under(words.get(head), verb.index(), "iobj"));
    for (int at = verb.index() + 1; at < head; at++) {
      Token word = words.get(at);
      if (word.head() <= verb.index() || word.head() > head) {
        words.set(at, Habits.under(word, head, word.relation()));
      }
    }
  }
}
