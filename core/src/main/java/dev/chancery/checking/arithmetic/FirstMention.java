package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the figure that a second mention takes up: the only one of its kind in the words before.
record FirstMention(Scene scene, Forms forms) {

  private static final int BACK = 2;

  /// What counts the same things under another name.
  private static final List<Set<String>> SAME =
      List.of(
          Set.of("men", "soldiers", "troops", "people", "peacekeepers", "officers", "personnel"),
          Set.of("aircraft", "planes", "jets", "fighters", "airliners", "aeroplanes", "airplanes"),
          Set.of("ships", "vessels", "boats"),
          Set.of("lorries", "trucks", "vehicles"),
          Set.of("cars", "vehicles"),
          Set.of("countries", "states", "nations", "members"),
          Set.of("agreements", "accords", "pacts", "treaties", "documents", "deals"),
          Set.of("loan", "credit", "money", "sum", "dollars", "euros"),
          Set.of("grant", "gift", "money", "sum", "dollars", "euros"));

  private static final Wording NOUNS =
      Wording.of("^(?: (?!(?i:and|of|in|or|from|with|to)\\b)[\\p{L}-]+){1,3}");

  /// What was told may have changed since, or be another one.
  private static final Wording CHANGES =
      Wording.of(
          "(?i)\\b(?:rose|risen|fell|fallen|grew|grown|increas\\w+|cut|reduc\\w+|rais\\w+|join\\w*|add\\w*|another|other|more|fewer|remaining|further|later|second|addition\\w*|already|previous\\w*|earlier|former\\w*|last"
              + " year|died|killed|lost|gain\\w*|bring\\w*|brought|enlarg\\w+|compared|than|only|still|so"
              + " far|instead|originally|initially|including|not)\\b");

  /// The figure; none where several could be meant.
  Optional<Placed> of(SecondMention again) {
    List<Placed> before = new ArrayList<>();
    int index = again.sentence().index();
    for (int at = Math.max(0, index - BACK); at < index; at++) {
      if (!again.place().figure().slot().equals(Slot.DURATION) || at == index - 1) {
        before.addAll(forms.slotted(scene.text(scene.sentence(at))).places());
      }
    }
    SlottedText own = forms.slotted(scene.text(again.sentence()));
    own.places().stream()
        .filter(place -> place.end() <= again.place().start())
        .forEach(before::add);
    List<Placed> same = before.stream().filter(place -> isSame(place, again)).toList();
    long different = same.stream().map(place -> size(place.figure())).distinct().count();
    return different == 1 && !changes(again) ? Optional.of(same.getLast()) : Optional.empty();
  }

  private boolean changes(SecondMention again) {
    Sentence sentence = again.sentence();
    String earlier = sentence.index() == 0 ? "" : scene.text(scene.sentence(sentence.index() - 1));
    return CHANGES.isIn(scene.text(sentence)) || CHANGES.isIn(earlier);
  }

  /// What is compared: days for a length of time.
  static double size(Figure figure) {
    double days = figure.slot() == Slot.DURATION ? UnitsOfTime.days(figure.unit()) : 1;
    return figure.value().doubleValue() * days;
  }

  private boolean isSame(Placed place, SecondMention again) {
    Figure figure = again.place().figure();
    Figure one = place.figure();
    if (figure.slot() == Slot.DURATION || one.slot() == Slot.DURATION) {
      return one.slot() == figure.slot() && UnitsOfTime.days(one.unit()) > 0;
    }
    if (one.slot() == Slot.MONEY || figure.slot() == Slot.MONEY) {
      return one.isLike(figure) && isNamed(again.noun());
    }
    return one.slot() == figure.slot() && (again.noun().isEmpty() || counts(place, again.noun()));
  }

  /// "The $400 million loan" is one that was called a loan before.
  private boolean isNamed(String noun) {
    return noun.isEmpty()
        || noun.equals("dollars")
        || scene.texts().stream().filter(text -> text.contains(noun)).count() > 1;
  }

  /// Whether one of the words behind the figure is the noun, or says the same.
  private static boolean counts(Placed place, String noun) {
    var found = NOUNS.matcher(place.after());
    return found.find()
        && List.of(found.group().strip().toLowerCase(Locale.ROOT).split(" ", -1)).stream()
            .anyMatch(word -> isSameNoun(word, noun));
  }

  private static boolean isSameNoun(String one, String other) {
    return one.equals(other)
        || SAME.stream().anyMatch(all -> all.contains(one) && all.contains(other));
  }
}
