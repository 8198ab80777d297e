package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds in a sentence's tree on which word a date or a place hangs, and what goes with that word.
final class Deeds {

  /// Nouns that only say when: what hangs on them hangs on what they hang on.
  private static final Set<String> TIMES =
      Set.of(
          "end",
          "beginning",
          "start",
          "summer",
          "spring",
          "autumn",
          "fall",
          "winter",
          "year",
          "month",
          "morning",
          "evening",
          "day",
          "week",
          "eve",
          "midnight",
          "time",
          "half");

  /// Nouns that say little without what hangs on them: "a member of NATO", "the accession of
  /// Malta".
  private static final Set<String> LIGHT =
      Set.of(
          "member",
          "ally",
          "membership",
          "part",
          "admission",
          "accession",
          "entry",
          "enlargement",
          "expansion",
          "state",
          "country",
          "nation",
          "signatory",
          "party",
          "founder",
          "newcomer",
          "independence",
          "freedom",
          "sovereignty",
          "statehood",
          "relation",
          "tie",
          "link",
          "rule",
          "withdrawal",
          "departure",
          "exit",
          "rank",
          "founding",
          "foundation",
          "creation",
          "establishment",
          "signing",
          "signature",
          "conclusion",
          "adoption",
          "colony",
          "summit",
          "meeting",
          "leader",
          "family",
          "club",
          "treaty",
          "agreement",
          "accord",
          "pact",
          "deal",
          "force",
          "effect",
          "republic",
          "kingdom",
          "federation",
          "government",
          "head",
          "one",
          "presidency",
          "chairmanship",
          "chair",
          "host",
          "close",
          "opening",
          "end",
          "talk",
          "day",
          "capacity",
          "holder");

  /// Persons and bodies that act for a state: "the Egyptian president".
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "government",
          "foreign",
          "prime",
          "capacity",
          "turn",
          "diplomat",
          "chairperson",
          "chairman");

  private static final Set<String> LIGHT_OR_TITLE =
      Stream.of(LIGHT, TITLES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private static final int DEEPEST = 3;

  private Deeds() {}

  /// The word on which a range of characters hangs; nothing where the tree has none, or the range
  /// is one of several in a row.
  ///
  /// @param links prepositions that may stand before the range
  static Optional<Deed> of(Marked marked, int start, int end, Set<String> links) {
    Sentence sentence = marked.sentence();
    Optional<Token> top =
        sentence.tokens().stream()
            .filter(token -> isIn(marked, token, start, end))
            .filter(token ->
                sentence.head(token).map(head -> !isIn(marked, head, start, end)).orElse(true))
            .reduce((_, later) -> later);
    return top.flatMap(token -> governor(sentence, token, links))
        .map(head -> new Gathering(marked, LIGHT).deed(head, start, end));
  }

  /// What is told in a clause of a date: "1966, when both became independent", "1967 was the year
  /// in which", "it was in 1917 that".
  static Optional<Deed> inClauseOf(Marked marked, int start, int end) {
    Sentence sentence = marked.sentence();
    List<Token> date =
        sentence.tokens().stream().filter(token -> isIn(marked, token, start, end)).toList();
    return date.isEmpty()
        ? Optional.empty()
        : opening(sentence, date.getLast())
            .or(() -> date.stream().flatMap(token -> cleft(sentence, token).stream()).findFirst())
            .map(verb -> around(marked, verb));
  }

  /// The verb of a clause that begins with "when" or "in which" not far behind a date.
  private static Optional<Token> opening(Sentence sentence, Token date) {
    return sentence.tokens().stream()
        .filter(word -> word.index() > date.index() && word.index() <= date.index() + NEXT)
        .filter(word -> isThen(sentence, word))
        .findFirst()
        .flatMap(word -> sentence.head(word))
        .filter(verb -> verb.isVerb() || sentence.child(verb, "cop").isPresent());
  }

  private static boolean isThen(Sentence sentence, Token word) {
    int before = word.index() - 1;
    return switch (sentence.lower(word.index())) {
      case "when" ->
          before >= 0
              && (FIGURE.isIn(sentence.lower(before)) || sentence.lower(before).equals(","));
      case "which" -> THEN.contains(link(sentence, word));
      default -> false;
    };
  }

  /// "It was in 1917 that Finland broke away".
  private static Optional<Token> cleft(Sentence sentence, Token date) {
    return sentence.child(date, "cop").isEmpty()
        ? Optional.empty()
        : sentence.children(date, "acl", "csubj", "ccomp", "advcl").stream()
            .filter(clause -> clause.index() > date.index())
            .filter(clause ->
                sentence.subtree(clause).stream()
                    .anyMatch(word -> sentence.lower(word.index()).equals("that")))
            .findFirst();
  }

  private static final int NEXT = 6;
  private static final Set<String> THEN = Set.of("in", "on", "during", "at");
  private static final Wording FIGURE = Wording.of("^\\d{4}$");

  private static boolean isIn(Marked marked, Token token, int start, int end) {
    int at = marked.start(token);
    return at >= start && at < end;
  }

  private static Optional<Token> governor(Sentence sentence, Token top, Set<String> links) {
    Token at = top;
    for (int step = 0; step < DEEPEST; step++) {
      Optional<Token> head = sentence.head(at);
      boolean linked =
          links.contains(link(sentence, at))
              || (at.lemma().equals("time") && link(sentence, at).equals("for"));
      if (head.isEmpty() || at.is("conj") || !linked) {
        return Optional.empty();
      }
      if (!TIMES.contains(head.get().lemma()) || !sentence.child(head.get(), "nsubj").isEmpty()) {
        return head;
      }
      at = head.get();
    }
    return Optional.empty();
  }

  /// The preposition before a word, in small letters; empty for none.
  static String link(Sentence sentence, Token token) {
    return sentence.child(token, "case").map(word -> sentence.lower(word.index())).orElse("");
  }

  /// Whether a noun says little by itself.
  static boolean isLight(Token token) {
    return LIGHT.contains(token.lemma());
  }

  /// A word and what goes with it; of persons with a title the state too.
  static Deed around(Marked marked, Token head) {
    return new Gathering(marked, LIGHT_OR_TITLE).deed(head, 0, 0);
  }

  /// Gathers what goes with a word.
  private static final class Gathering {
    private final Marked marked;
    private final Sentence sentence;
    private final Set<String> light;
    private final List<Part> parts = new ArrayList<>();

    Gathering(Marked marked, Set<String> light) {
      this.marked = marked;
      this.light = light;
      sentence = marked.sentence();
    }

    Deed deed(Token head, int start, int end) {
      Clause clause = new Clause(sentence, head);
      Optional<Token> subject = subject(sentence, head, clause);
      subject.ifPresent(token -> add(token, "subject", 0));
      if (head.is("acl:relcl") && !subject.equals(sentence.head(head))) {
        sentence.head(head).ifPresent(token -> add(token, "antecedent", 0));
      }
      if (!head.isVerb()) {
        parts.add(new Part(head, "self"));
      }
      for (Token child : sentence.children(head)) {
        if (!isIn(marked, child, start, end)) {
          addChild(child, 0);
        }
      }
      return new Deed(marked, head, parts, clause.negated());
    }

    private void addChild(Token child, int depth) {
      if (child.isOneOf("obj", "iobj", "xcomp")) {
        add(child, "object", depth);
      } else if (child.isOneOf("obl", "nmod")) {
        add(child, child.is("nmod:poss") ? "mod" : link(sentence, child), depth);
      } else if (child.isOneOf("compound", "amod", "advmod", "flat")) {
        add(child, "mod", depth);
      }
    }

    /// "Egyptian President Anwar Sadat", where titles matter.
    private boolean isTitled(Token token) {
      return token.isName()
          && sentence.children(token, "compound").stream()
              .map(child -> child.text().toLowerCase(Locale.ROOT))
              .anyMatch(word -> TITLES.contains(word) && light.contains(word));
    }

    private void add(Token token, String link, int depth) {
      if (depth > DEEPEST || parts.stream().anyMatch(part -> part.token().equals(token))) {
        return;
      }
      parts.add(new Part(token, link));
      Stream.of("conj", "appos")
          .flatMap(relation -> sentence.children(token, relation).stream())
          .filter(other -> !other.isVerb())
          .forEach(other -> add(other, link, depth + 1));
      if (light.contains(token.lemma().toLowerCase(Locale.ROOT))
          || token.is("xcomp")
          || isTitled(token)) {
        sentence.children(token).forEach(child -> addChild(child, depth + 1));
      }
    }
  }

  /// The subject, also of a noun that tells more of a name: "Estonia, a member since 2004".
  private static Optional<Token> subject(Sentence sentence, Token head, Clause clause) {
    Optional<Token> own = clause.subject();
    if (own.isPresent() || head.isVerb()) {
      return own;
    }
    if (head.is("appos")) {
      return sentence.head(head);
    }
    String link = link(sentence, head);
    boolean state =
        link.equals("in") && (head.lemma().equals("force") || head.lemma().equals("effect"));
    boolean as = link.equals("as") || state || head.is("advcl");
    return as
        ? sentence.head(head).flatMap(verb -> new Clause(sentence, verb).subject())
        : Optional.empty();
  }
}
