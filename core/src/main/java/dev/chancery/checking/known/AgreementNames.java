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
      byName.keySet().forEach(name -> firstWords.add(name.split(" ", -1)[0]));
    }
  }

  /// The names in a text, the longest at each place.
  List<Found> in(String text) {
    load();
    List<MatchResult> words = WORD.matcher(text).results().toList();
    List<Found> all = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      if (Character.isUpperCase(words.get(at).group().charAt(0))
          || Character.isDigit(words.get(at).group().charAt(0))) {
        at = add(text, words, at, all);
      }
    }
    return all;
  }

  private int add(String text, List<MatchResult> words, int at, List<Found> all) {
    if (!firstWords.contains(Folded.of(words.get(at).group()).split(" ", -1)[0])) {
      return at;
    }
    for (int last = Math.min(words.size(), at + LONGEST) - 1; last >= at; last--) {
      int start = words.get(at).start();
      int end =
          start
              + text.substring(start, words.get(last).end())
                  .replaceFirst("(?:['’]s?|\\.)$", "")
                  .length();
      KnownAgreement known = byName.get(Folded.of(text.substring(start, end)));
      if (known != null) {
        all.add(new Found(start, end, known));
        return last;
      }
    }
    return at;
  }
}
