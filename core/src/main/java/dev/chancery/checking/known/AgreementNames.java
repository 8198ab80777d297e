package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Folded;
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

/// Finds agreements that are called by their names in a text.
final class AgreementNames {

  private static final Wording WORD = Wording.of("[\\p{L}\\d][\\p{L}\\d.’'–-]*");
  private static final Wording END = Wording.of("(?:['’]s?|\\.)$");
  private static final int LONGEST = 9;

  private final Facts facts;
  private final Map<String, KnownAgreement> byName = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();

  AgreementNames(Facts facts) {
    this.facts = facts;
  }

  /// An agreement's name in a text.
  record Found(int start, int end, KnownAgreement agreement) {}

  private synchronized void load() {
    if (byName.isEmpty()) {
      Set<String> twice = new HashSet<>();
      for (KnownAgreement one : facts.agreements().all()) {
        Stream.concat(Stream.of(one.name()), one.names().stream())
            .map(Folded::of)
            .distinct()
            .filter(name -> byName.put(name, one) != null)
            .forEach(twice::add);
      }
      twice.forEach(byName::remove);
      byName.keySet().forEach(name -> firstWords.add(firstWord(name)));
    }
  }

  /// The names in a text, the longest at each place.
  List<Found> in(String text) {
    load();
    List<MatchResult> words = WORD.results(text).toList();
    List<Found> all = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (Character.isUpperCase(words.get(at).group().charAt(0))
          || Character.isDigit(words.get(at).group().charAt(0))) {
        at = add(text, words, at, all);
      }
    }
    return all;
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
      if (known != null) {
        all.add(new Found(start, end, known));
        return last;
      }
    }
    return at;
  }
}
