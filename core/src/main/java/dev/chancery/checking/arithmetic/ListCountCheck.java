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
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// The number of a list against its members: "the four members, Chile, Colombia, Mexico and Peru".
final class ListCountCheck implements SentenceCheck {

  private static final String CAP = "\\p{Lu}[\\p{L}.'’-]*";
  private static final String NAME =
      "(?:the )?"
          + CAP
          + "(?: (?:(?:of|of the|and the|de|da|du|la|al|bin|for|the) )?"
          + CAP
          + "){0,5}";
  private static final String NAMES =
      "(?<list>" + NAME + "(?:, " + NAME + "){0,20}(?:,? and " + NAME + "){1,2})";
  private static final String PLURAL =
      "(?<noun>(?:(?!(?:are|were|is|was|have|has) )[\\p{L}'’-]+"
          + " ){0,4}?(?:\\p{Ll}[\\p{L}-]+s|countries|men|women|people|children))";
  private static final String TAIL =
      "(?: (?:of|in|to|on|for|from|with|at) (?:(?! - )[^,;:—–(.\uE000]){1,50})?";
  private static final String NUMBER = "\uE000n(?<number>\\d+)\uE001 ";

  private static final List<Wording> FORMS =
      List.of(
          // the four members, Chile, Colombia, Mexico and Peru, met
          Wording.of(
              NUMBER
                  + PLURAL
                  + TAIL
                  + "(?:,|:| —| –| -| \\() ?(?:namely |that is |i\\.e\\.,? )?"
                  + NAMES
                  + "(?=[,.)]| —| –| -|$)(?!, \\p{Lu})"),
          // Chile, Colombia, Mexico and Peru, the four members of the alliance
          Wording.of(
              "(?:^|(?<=[,;:(]"
                  + " )|(?<=\\b(?:by|of|between|in|with|from|to|among|members|countries|states|nations|partners|neighbours)"
                  + " ))"
                  + NAMES
                  + "(?: — | – |(?:, | — | – | \\(|, all |, which are |, who are | are | were"
                  + " )(?:the|its|all|their) )"
                  + NUMBER
                  + PLURAL),
          // the three founders are Chile, Mexico and Peru
          Wording.of(
              NUMBER + PLURAL + TAIL + " (?:are|were|have been) " + NAMES + "(?=[.;]|$| —| –)"),
          // three states joined on Wednesday: Chile, Mexico and Peru
          Wording.of(
              NUMBER + PLURAL + "(?: [^,;:—–(.\uE000]{1,70})?: " + NAMES + "(?=[.;]|$| —| –)"),
          // four times this year: in Vienna in February, in Rome in June
          Wording.of(
              NUMBER
                  + PLURAL
                  + "(?: [^,;:—–(.\uE000]{1,40})?: (?<list>(?<in>in|on|at|from|to|with|by|for)"
                  + " [^:;.()—–\uE000,]{2,40}(?:, \\k<in> [^:;.()—–\uE000,]{2,40}?)*,? and \\k<in>"
                  + " [^:;.()—–\uE000,]{2,40})(?=[.)]|$)"),
          // three areas: trade, energy and health
          Wording.of(
              NUMBER
                  + PLURAL
                  + TAIL
                  + "(?:: ?| — | – )(?<list>[^:;.()—–\uE000,]{2,40}(?:, [^:;.()—–\uE000,]{2,40})*,?"
                  + " and [^:;.()—–\uE000,]{2,40})(?=[.)]|$| —| –)"));

  private static final Wording SOME =
      Wording.of(
          "(?i)\\b(?:including|includes?|such"
              + " as|among|amongst|like|e\\.g\\.|notably|especially|particularly|for example|for"
              + " instance|others?|elsewhere|etc|led by|more|as well as|additional|plus)\\b");

  /// What is counted and not listed.
  private static final Wording COUNTED =
      Wording.of(
          "(?i)\\b(?:years|days|months|weeks|hours|minutes|miles|kilometers|kilometres|percent|people|soldiers|troops|dollars|tons|tonnes|children|students|refugees|votes|points|deaths|cases)$");

  private static final Wording CLAUSE =
      Wording.of(
          "(?i)\\b(?:is|are|was|were|has|have|had|will|who|which|that|said|says|told|he|she|they|it|we|between|both)\\b");
  private static final Wording INNER_AND =
      Wording.of(
          "(?:Bosnia|Trinidad|Antigua|Saint Kitts|St\\. Kitts|Saint Vincent|St\\."
              + " Vincent|Tom[eé]|Heard|Turks|Wallis|Svalbard|Serbia) and ");
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
    return FORMS.stream()
        .flatMap(form -> form.results(text.text()))
        .flatMap(found -> check(scene, sentence, text, found).stream())
        .limit(1);
  }

  private Optional<Checked> check(
      Scene scene, Sentence sentence, SlottedText text, MatchResult found) {
    String list = INNER_AND.matcher(found.group("list")).replaceAll("Name ");
    String tail =
        text.text().substring(found.end(), Math.min(text.text().length(), found.end() + 24));
    int least = List.of(list.split(", ", -1)).size() + (endsWithComma(list) ? 0 : 1);
    int most = Math.max(least, List.of(list.split(",? and |, ", -1)).size());
    Figure number = text.figure(found.group("number"));
    double claimed = number.value().doubleValue();
    boolean far = claimed < least - OFF || claimed > most + OFF;
    if (far
        || claimed > MOST
        || SOME.isIn(found.group() + tail)
        || COUNTED.isIn(found.group("noun"))
        || CLAUSE.isIn(list)) {
      return Optional.empty();
    }
    Way way = new Way("\"" + found.group("list") + "\" counted", count(least, most, claimed));
    int from = text.origin().get(found.start());
    int to = text.origin().get(found.end());
    return new Weighing(scene, this, sentence)
        .weigh(
            from,
            to,
            ClaimType.COUNT,
            new Claimed(number.words(), Spread.exactly(claimed), "count"),
            List.of(way));
  }

  private static boolean endsWithComma(String list) {
    return list.lastIndexOf(", and ") >= 0
        && list.lastIndexOf(" and ") == list.lastIndexOf(", and ") + 1;
  }

  /// The count; where an "and" may stand inside of a member, all counts that can be meant.
  private static Spread count(int least, int most, double claimed) {
    double meant = Math.clamp(claimed, least, most);
    return Spread.exactly(meant);
  }
}
