package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// The number of a list against its members: "the four members, Chile, Colombia, Mexico and Peru".
final class ListCountCheck implements SentenceCheck {

  private static final Wording SOME =
      Wording.of(
          "(?i)\\b(?:including|includes?|such"
              + " as|among|amongst|like|e\\.g\\.|notably|especially|particularly|for example|for"
              + " instance|others?|elsewhere|etc|led by|more|as well as|additional|plus)\\b");

  /// "With three other states, A, B and C": others than the one that is told of.
  private static final Wording OTHERS =
      Wording.of(
          "(?<=^\uE000n\\d{1,3}\uE001) (?:other|more|further|additional) | and (?:the"
              + " other|another) ");

  /// "Two of the four applicants, A, B, C and D": a list of the four.
  private static final Wording OF_WHOLE =
      Wording.of(
          "^\uE000n\\d+\uE001 of"
              + " (?:the|these|those|its|their|his|her|our)\\b[^,:(–—\uE000]*\uE000n(?<whole>\\d+)\uE001");

  /// Others beside them.
  private static final Wording AMONG =
      Wording.of(
          "(?i)^,? ?(?:among (?:them|others)|amongst|and (?:others|more|several|many|some)|as well"
              + " as|plus|etc|for example|for instance|in particular)\\b");

  private static final Wording GROUP =
      Wording.of("(?i)\\b(?:pair|duo|couple|trio|quartet|quintet)\\b");

  /// What is counted and not listed.
  private static final Wording COUNTED =
      Wording.of(
          "(?i)\\b(?:years|days|months|weeks|hours|minutes|miles|kilometers|kilometres|percent|people|soldiers|troops|dollars|tons|tonnes|children|students|refugees|votes|deaths|cases)$");

  private static final Wording CLAUSE =
      Wording.of(
          "(?i)\\b(?:is|are|was|were|has|have|had|will|who|which|that|said|says|told|he|she|they|it|we|between|both)\\b");
  private static final int MOST = 30;
  private static final int OFF = 2;

  private final Forms forms;

  ListCountCheck(Forms forms) {
    this.forms = forms;
  }

  @Override
  public String name() {
    return "list-count";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    if (!text.has(Slot.NUMBER) && !GROUP.isIn(text.text())) {
      return Stream.empty();
    }
    List<Checked> named =
        ListForms.in(text).stream()
            .flatMap(found -> check(scene, sentence, text, found).stream())
            .limit(1)
            .toList();
    return named.isEmpty() ? mixed(scene, sentence, text).stream() : named.stream();
  }

  private Optional<Checked> mixed(Scene scene, Sentence sentence, SlottedText text) {
    return MixedList.in(text)
        .flatMap(found ->
            new Weighing(scene, this, sentence)
                .weigh(
                    text.origin().get(found.from()),
                    text.origin().get(found.to()),
                    ClaimType.COUNT,
                    new Claimed(
                        found.claimed().words(),
                        Spread.exactly(found.claimed().value().doubleValue()),
                        "count"),
                    List.of(new Way("the members of the list", Spread.exactly(found.counted())))));
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, SlottedText text, ListForms.Listed found) {
    NameList list = NameList.of(found.list());
    String words = text.text().substring(found.start(), found.end());
    int least = list.least();
    int most = list.most();
    double claimed = found.number();
    boolean far = claimed < least - OFF || claimed > most + OFF;
    if (far
        || claimed > MOST
        || SOME.isIn(OTHERS.matcher(words).replaceFirst(" "))
        || listsWhole(text, words, least, most)
        || AMONG.isIn(text.text().substring(found.end()))
        || COUNTED.isIn(found.noun())
        || CLAUSE.isIn(list.words())) {
      return Optional.empty();
    }
    Way way = new Way("\"" + found.list() + "\" counted", count(least, most, claimed));
    int from = text.origin().get(found.start());
    int to = text.origin().get(found.end());
    return new Weighing(scene, this, sentence)
        .weigh(
            from,
            to,
            ClaimType.COUNT,
            new Claimed(found.words(), Spread.exactly(claimed), "count"),
            List.of(way));
  }

  private static boolean listsWhole(SlottedText text, String words, int least, int most) {
    Matcher whole = OF_WHOLE.matcher(words);
    if (!whole.find()) {
      return false;
    }
    double all = text.figure(whole.group("whole")).value().doubleValue();
    return least <= all && all <= most;
  }

  /// The count; where an "and" may stand inside of a member, all counts that can be meant.
  private static Spread count(int least, int most, double claimed) {
    double meant = Math.clamp(claimed, least, most);
    return Spread.exactly(meant);
  }
}
