package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.MONEY;
import static dev.chancery.checking.statistic.SignedSentence.NUMBER;
import static dev.chancery.checking.statistic.SignedSentence.STATE;
import static dev.chancery.checking.statistic.ThingText.THING;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// How an amount is told: "bilateral trade reached $3.32 billion", "3 billion dollars in trade",
/// "Korea exported goods worth 720 million dollars to Peru".
final class AmountForms {

  private static final String FIGURE = "(?<figure>" + MONEY + "|" + NUMBER + ")";
  private static final String WHEN =
      "(?:,?\\s+(?:in|for|during|by)\\s+(?:the\\s+year\\s+)?(?:19|20)\\d\\d,?|\\s+last\\s+year)?";
  private static final String MOVED =
      "(?:(?:has|have|had)\\s+)?(?:grown|grew|risen|rose|increased|expanded|soared|jumped|surged|climbed|fell|fallen|dropped|declined|shrank|swelled|recovered)\\s+(?:[\\w.]+\\s+)?(?:by\\s+)?(?:\uE011\uE013*\\s+)?(?:year[-"
          + " ]on[- ]year\\s+)?to";
  private static final String LEVEL =
      "(?<level>(?:is|was|were|are|stands?|stood|reach(?:es|ed)?|total(?:s|ed|led|ing|ling)?|amount(?:s|ed)|came|hit|exceed(?:s|ed)?|top(?:s|ped)|surpass(?:es|ed)|pass(?:es|ed)|(?:has|had)\\s+(?:reached|exceeded|surpassed|topped|hit)|worth|valued|of|"
          + MOVED
          + ")(?:\\s+(?:a\\s+(?:record|total|value)|valued|worth|at|to|of|in\\s+at|now|already|only|just|currently|estimated\\s+at))*)";

  private static final Wording LEVELS =
      Wording.of(
          THING
              + WHEN
              + "\\s+(?:also\\s+|now\\s+|alone\\s+|already\\s+)?"
              + LEVEL
              + "\\s+"
              + FIGURE);
  private static final Wording BEFORE =
      Wording.of(FIGURE + "\\s+(?<level>in|worth\\s+of)\\s+(?:annual\\s+|total\\s+)?" + THING);

  private static final String GOODS =
      "(?:goods\\s+|products\\s+|merchandise\\s+)?(?:worth\\s+|valued\\s+at\\s+)?";
  private static final String OF_GOODS =
      "(?:\\s+(?:worth\\s+)?(?:of|in)\\s+(?:goods|products|merchandise))?";
  private static final Wording EXPORTED =
      Wording.of(
          "(?<one>%1$s)\\s+(?:has\\s+)?(?:exported|exports)\\s+%2$s(?<figure>%3$s)%4$s\\s+to\\s+(?<other>%1$s)(?:,?\\s+(?:and|while|but)\\s+(?:it\\s+|\uE000\uE003*+\\s+)?imported\\s+%2$s(?<back>%3$s))?"
              .formatted(STATE, GOODS, MONEY, OF_GOODS));
  private static final Wording IMPORTED =
      Wording.of(
          "(?<one>%1$s)\\s+(?:has\\s+)?(?:imported|imports)\\s+%2$s(?<figure>%3$s)%4$s\\s+from\\s+(?<other>%1$s)"
              .formatted(STATE, GOODS, MONEY, OF_GOODS));

  private static final String AID =
      "(?:(?:development|foreign|bilateral|official\\s+development)\\s+)*(?:[Aa]id|[Aa]ssistance|ODA)";
  private static final List<Wording> AIDS =
      List.of(
          Wording.of(
              "%1$s\\s+(?:of|worth)\\s+(?<figure>%2$s)\\s+(?:a\\s+year\\s+|annually\\s+)?(?:goes|went|flows|flowed)\\s+(?:each\\s+year\\s+)?from\\s+(?<one>%3$s)\\s+to\\s+(?<other>%3$s)"
                  .formatted(AID, MONEY, STATE)),
          Wording.of(
              "(?<one>%3$s)(?:['’]s)?\\s+%1$s\\s+to\\s+(?<other>%3$s)\\s+(?:was|is|totall?ed|reached|stood\\s+at|came\\s+to|amounted\\s+to|amounts\\s+to)\\s+(?<figure>%2$s)"
                  .formatted(AID, MONEY, STATE)),
          Wording.of(
              "(?<one>%3$s)\\s+(?:gave|gives|provided|provides)\\s+(?<other>%3$s)\\s+(?<figure>%2$s)\\s+(?:in|of)\\s+(?:development|official\\s+development)\\s+(?:aid|assistance)"
                  .formatted(AID, MONEY, STATE)));

  private static final Wording MORE = Wording.of("(?:exceed|top|surpass|pass)(?:s|es|p?ed)?\\b");

  private AmountForms() {}

  /// An amount as it is told.
  ///
  /// @param start where its words start
  record Told(int start, int end, Target target, ToldFigure figure) {}

  static Stream<Told> in(ThingText text) {
    List<Told> all = new ArrayList<>();
    Stream.of(LEVELS, BEFORE).flatMap(text::results).forEach(found -> all.add(level(text, found)));
    String signed = text.sentence().text();
    EXPORTED.results(signed).forEach(found -> exported(text.sentence(), found, all));
    IMPORTED
        .results(signed)
        .flatMap(found -> between(text.sentence(), found, "figure", "goods_imports").stream())
        .forEach(all::add);
    AIDS.stream()
        .flatMap(form -> form.results(signed))
        .flatMap(found ->
            between(text.sentence(), found, "figure", "official_development_assistance").stream())
        .forEach(all::add);
    return all.stream();
  }

  private static Told level(ThingText text, MatchResult found) {
    ToldFigure figure = text.figure(found, "figure");
    boolean more = MORE.isIn(found.group("level"));
    return new Told(
        found.start(),
        found.end(),
        text.target(found),
        more ? figure.bounded(Bound.MORE_THAN) : figure);
  }

  private static void exported(SignedSentence sentence, MatchResult found, List<Told> all) {
    between(sentence, found, "figure", "goods_exports").ifPresent(all::add);
    if (found.group("back") != null) {
      between(sentence, found, "back", "goods_imports").ifPresent(all::add);
    }
  }

  private static Optional<Told> between(
      SignedSentence sentence, MatchResult found, String figure, String flow) {
    Optional<String> one = sentence.code(found, "one");
    Optional<String> other = sentence.code(found, "other");
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? Optional.of(
            new Told(
                found.start(),
                found.end(),
                Target.between(one.get(), other.get(), flow),
                sentence.figureAt(found.start(figure))))
        : Optional.empty();
  }
}
