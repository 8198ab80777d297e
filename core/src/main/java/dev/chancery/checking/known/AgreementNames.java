package dev.chancery.checking.known;

import dev.chancery.checking.frame.Lately;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.WordingIndex;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.KnownAgreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds agreements that are called by their names in a text.
final class AgreementNames {

  private static final Wording WORD = Wording.of("[\\p{L}\\d][\\p{L}\\d.’'–-]*");
  private static final Wording END = Wording.of("(?:['’]s?|\\.)$");

  /// A capital or a figure: what has none is no name.
  private static final Wording NAME = Wording.of("[\\p{Lu}\\d]");

  /// Words before a name that make another agreement of it: "the successor to the Kyoto Protocol".
  private static final Wording ANOTHER =
      Wording.of(
          "(?i)\\b(?:successor|predecessor|forerunner|precursor|replacement|substitute|alternative|sequel|follow-up)\\s+(?:accord\\s+|agreement\\s+|pact\\s+|treaty\\s+)?(?:to|of|for)\\s+(?:the\\s+)?$");

  /// "The protocol on Montenegro's accession to the North Atlantic Treaty".
  private static final Wording ADDED =
      Wording.of(
          "(?i)\\b(?:protocols?|amendments?|annex(?:es)?|addend\\w+|supplements?|accession)\\s+(?:[\\p{L}'’]+\\s+){0,6}?(?:to|of)\\s+(?:the\\s+)?$");

  private static final int LONGEST = 9;

  private final Facts facts;
  private final Lately<List<Found>> lately = new Lately<>(this::read);
  private final Map<String, KnownAgreement> byName = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  AgreementNames(Facts facts) {
    this.facts = facts;
  }

  /// An agreement's name in a text.
  record Found(int start, int end, KnownAgreement agreement) {}

  /// What an agreement is called that is not called by a name: "the nuclear deal with Iran".
  private record Description(KnownAgreement agreement, Wording words, Wording needs) {

    static Description of(Row row, KnownAgreement agreement) {
      return new Description(
          agreement,
          Wording.of("(?i)\\b(?:" + row.required("words") + ")\\b"),
          Wording.of("(?s)" + onceOnly(row.required("needs"))));
    }

    /// What looks ahead over the whole text is not to look again from each letter.
    private static String onceOnly(String needs) {
      return needs.startsWith("(?") ? "^(?:" + needs + ")" : needs;
    }

    Stream<Found> in(String text) {
      List<MatchResult> found = words.results(text).toList();
      return found.isEmpty() || !needs.isIn(text)
          ? Stream.empty()
          : found.stream().map(one -> new Found(one.start(), one.end(), agreement));
    }
  }

  private final List<Description> descriptions = new ArrayList<>();
  private @Nullable WordingIndex described;

  private void describe(Row row) {
    facts.agreements().called(row.required("agreement")).stream()
        .findFirst()
        .ifPresent(one -> descriptions.add(Description.of(row, one)));
  }

  private synchronized WordingIndex load() {
    WordingIndex known = described;
    if (known == null) {
      Set<String> twice = new HashSet<>();
      for (KnownAgreement one : facts.agreements().all()) {
        Stream.concat(Stream.of(one.name()), one.names().stream())
            .map(Folded::of)
            .distinct()
            .filter(name -> byName.put(name, one) != null)
            .forEach(twice::add);
      }
      Table.load(AgreementNames.class, "pact_descriptions.tsv").rows().forEach(this::describe);
      twice.forEach(byName::remove);
      byName.keySet().forEach(name -> firstWords.add(firstWord(name)));
      known = new WordingIndex(descriptions.stream().map(Description::words).toList());
      described = known;
    }
    return known;
  }

  /// The names in a text, the longest at each place.
  List<Found> in(String text) {
    return lately.of(text);
  }

  private List<Found> read(String text) {
    WordingIndex index = load();
    List<MatchResult> words = WORD.results(text).toList();
    List<Found> all = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      at = add(text, words, at, all);
    }
    List<Found> named = List.copyOf(all);
    index.in(text).stream()
        .mapToObj(descriptions::get)
        .flatMap(each -> each.in(text))
        .filter(found ->
            all.stream().noneMatch(one -> one.start() < found.end() && found.start() < one.end()))
        .filter(found -> named.stream().noneMatch(one -> one.agreement().equals(found.agreement())))
        .forEach(all::add);
    return all.stream().filter(found -> !isOfAnother(text.substring(0, found.start()))).toList();
  }

  private static String firstWord(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }

  private int add(String text, List<MatchResult> words, int at, List<Found> all) {
    if (!firstWords.contains(firstWord(Folded.of(words.get(at).group())))) {
      return at;
    }
    for (int last = Math.min(words.size(), at + LONGEST) - 1; last >= at; last--) {
      int start = words.get(at).start();
      int end =
          start
              + END.matcher(text.substring(start, words.get(last).end())).replaceFirst("").length();
      KnownAgreement known = byName.get(Folded.of(text.substring(start, end)));
      if (known != null && NAME.isIn(text.substring(start, end))) {
        all.add(new Found(start, end, known));
        return last;
      }
    }
    return at;
  }

  private static boolean isOfAnother(String before) {
    return ANOTHER.isIn(before) || ADDED.isIn(before);
  }
}
