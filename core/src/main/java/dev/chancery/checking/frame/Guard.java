package dev.chancery.checking.frame;

import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Says how words are meant, by the cues around them (cues.tsv): what is refuted, supposed or only
/// foreseen must not be checked as a fact. It rests on words, not on trees, and errs to the side of
/// not checking.
public final class Guard {

  private static final Set<String> BREAKS = Set.of(";", "—", "–", "--", ":");

  /// Verbs that make a condition where they stand before their subject.
  private static final Set<String> INVERTED = Set.of("had", "were", "should");

  private static final Set<String> CONSEQUENCES = Set.of("would", "could", "might");

  private static final Set<String> OPENING = Set.of("“", "\"", "``", ",", "‘");

  private static final int NEAR = 5;
  private static final int AROUND = 10;

  private final List<Cue> cues;

  /// Which cues may begin with a word, a bit each.
  private final Map<String, Long> byFirst = new HashMap<>();

  private final Phrases denials =
      new Phrases(Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute"));

  /// Words that say how other words are meant.
  private record Cue(Assertion assertion, Reach reach, Phrases words) {

    static Cue read(Row row) {
      return new Cue(
          Assertion.valueOf(row.required("assertion").toUpperCase(Locale.ROOT)),
          Reach.valueOf(row.required("reach").toUpperCase(Locale.ROOT)),
          new Phrases(row.list("words")));
    }
  }

  /// How far a cue reaches.
  private enum Reach {
    /// All of its sentence.
    SENTENCE,
    /// What follows in its sentence.
    AFTER,
    /// Its part of the sentence, between dashes, colons and semicolons.
    PART,
    /// Some ten words before and behind it in the same part.
    AROUND,
    /// The few words after it.
    NEAR,
    /// The sentence before it, which it corrects.
    NEXT
  }

  private Guard(Table table) {
    cues = table.map(Cue::read);
    if (cues.size() > Long.SIZE) {
      throw new IllegalArgumentException("cues.tsv has more than " + Long.SIZE + " rows");
    }
    for (int at = 0; at < cues.size(); at++) {
      long bit = 1L << at;
      cues.get(at).words().firsts().forEach(word -> byFirst.merge(word, bit, (a, b) -> a | b));
    }
  }

  /// Reads the cues of the program.
  static Guard load() {
    return new Guard(Table.load(Guard.class, "cues.tsv"));
  }

  /// How the words of `span` are meant, by the first row of the table that applies.
  Assertion of(Scene scene, Sentence sentence, Span span) {
    if (isDenied(scene, span)) {
      return Assertion.REFUTED;
    }
    if (isInverted(sentence)) {
      return Assertion.SUPPOSED;
    }
    int from = first(sentence, span);
    int to = end(sentence, span);
    long begun = begun(sentence);
    for (int at = 0; at < cues.size(); at++) {
      Cue cue = cues.get(at);
      boolean mayStand = (begun >> at & 1) == 1 || cue.reach() == Reach.NEXT;
      if (mayStand && reaches(cue, scene, sentence, from, to)) {
        return cue.assertion();
      }
    }
    return Assertion.STATED;
  }

  /// The cues whose first words the sentence has, a bit each.
  private long begun(Sentence sentence) {
    long begun = 0;
    for (Token token : sentence.tokens()) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      begun |= byFirst.getOrDefault(lower, 0L);
      if (!lemma.equals(lower)) {
        begun |= byFirst.getOrDefault(lemma, 0L);
      }
    }
    return begun;
  }

  /// Whether the sentence has a condition without "if": "Had Peru held the chair, it would ...".
  private static boolean isInverted(Sentence sentence) {
    boolean result = false;
    boolean condition = false;
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean opens = token.index() == 0 || OPENING.contains(before(sentence, token));
      condition |= opens && INVERTED.contains(word);
      result |= CONSEQUENCES.contains(word);
    }
    return condition && result;
  }

  private static String before(Sentence sentence, Token token) {
    return sentence.token(token.index() - 1).text();
  }

  private static boolean reaches(Cue cue, Scene scene, Sentence sentence, int from, int to) {
    return switch (cue.reach()) {
      case SENTENCE -> cue.words().startsIn(sentence, 0, sentence.size());
      case AFTER -> cue.words().startsIn(sentence, 0, from);
      case PART -> stands(cue.words(), sentence, partStart(sentence, from), partEnd(sentence, to));
      case AROUND ->
          stands(
              cue.words(),
              sentence,
              Math.max(partStart(sentence, from), from - AROUND),
              Math.min(partEnd(sentence, to), to + AROUND));
      case NEAR ->
          cue.words().startsIn(sentence, Math.max(from - NEAR, partStart(sentence, from)), to);
      case NEXT -> isCorrected(cue.words(), scene, sentence);
    };
  }

  /// Capitals tell the month of May and a man named Will from the verbs, so do their tags.
  private static boolean stands(Phrases words, Sentence sentence, int from, int to) {
    return words.starts(sentence, from, to).anyMatch(at -> !sentence.token(at).isName());
  }

  private static boolean isCorrected(Phrases words, Scene scene, Sentence sentence) {
    int at = sentence.index() + 1;
    if (at >= scene.sentences().size()) {
      return false;
    }
    Sentence next = scene.sentence(at);
    boolean quoted = next.size() > 1 && OPENING.contains(next.token(0).text());
    return words.at(next, quoted ? 1 : 0) > 0;
  }

  /// Whether the words are what someone is told to deny.
  private boolean isDenied(Scene scene, Span span) {
    return scene.findings().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .filter(said -> said.content().span().contains(span))
        .anyMatch(said -> denies(scene.sentence(said.origin().sentence()), said.cue()));
  }

  private boolean denies(Sentence sentence, String cue) {
    return sentence.tokens().stream()
        .filter(token -> cue.contains(token.text()))
        .filter(token -> denials.at(sentence, token.index()) > 0)
        .anyMatch(token -> !isPassive(sentence, token.index()));
  }

  /// "The vote of June 3 was rejected by both" tells of the vote as a fact.
  private static boolean isPassive(Sentence sentence, int at) {
    return at > 0 && sentence.token(at - 1).lemma().equals("be");
  }

  private static int partStart(Sentence sentence, int at) {
    int start = Math.min(at, sentence.size());
    while (start > 0 && !BREAKS.contains(sentence.token(start - 1).text())) {
      start--;
    }
    return start;
  }

  private static int partEnd(Sentence sentence, int at) {
    int end = at;
    while (end < sentence.size() && !BREAKS.contains(sentence.token(end).text())) {
      end++;
    }
    return end;
  }

  private static int first(Sentence sentence, Span span) {
    return (int)
        sentence.tokens().stream().filter(token -> token.span().end() <= span.start()).count();
  }

  private static int end(Sentence sentence, Span span) {
    return (int)
        sentence.tokens().stream()
            .map(Token::span)
            .filter(each -> each.start() < span.end())
            .count();
  }
}
