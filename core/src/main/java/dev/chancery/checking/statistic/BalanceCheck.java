package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.MONEY;
import static dev.chancery.checking.statistic.SignedSentence.OWNER;
import static dev.chancery.checking.statistic.SignedSentence.STATE;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A surplus or deficit in the trade with a partner: "Peru has had a trade surplus with Korea every
/// year since 2016", "the country's trade deficit with China reached 9 billion dollars in 2018".
final class BalanceCheck implements StatisticCheck {

  private static final String KIND = "(?:(?:[\\w-]+|large|small|record|annual)\\s+){0,2}?";
  private static final String BALANCE =
      "(?:goods\\s+|merchandise\\s+)?trade\\s+(?:(?<surplus>surplus)|(?<deficit>deficit))(?:es|s)?";
  private static final String WITH = "\\s+with\\s+(?<other>" + STATE + ")";
  private static final String SUM = "(?:,?\\s+(?:of|worth|totall?ing)\\s+(?<sum>" + MONEY + "))?";
  private static final String LATER =
      "(?:,?\\s+(?:of|worth|totall?ing)\\s+(?<later>" + MONEY + "))?";

  private static final List<Wording> FORMS =
      List.of(
          Wording.of(
              "(?<one>"
                  + STATE
                  + ")(?:\\s+(?:has|had|have|also|now|currently|still|consistently|always))*\\s+(?:has|had|have|ran|run|runs|running|recorded|posted|posts|registered|enjoys|enjoyed|maintained|maintains|reported|saw)\\s+(?:an?\\s+)?"
                  + KIND
                  + BALANCE
                  + SUM
                  + WITH
                  + LATER),
          Wording.of(
              "(?<one>"
                  + OWNER
                  + ")\\s+"
                  + KIND
                  + BALANCE
                  + WITH
                  + "\\s+(?:was|reached|stood\\s+at|rose\\s+to|fell\\s+to|grew\\s+to|widened\\s+to|narrowed\\s+to|hit|amounted\\s+to|totall?ed)\\s+(?<sum>"
                  + MONEY
                  + ")(?<later>)?"));

  private static final Wording EVERY_YEAR =
      Wording.of(
          "(?i)^,?\\s+(?:(?:in\\s+)?(?:every|each)(?:\\s+single)?\\s+year\\s+since|(?:consistently\\s+|continuously\\s+)?since)\\s+(?<year>(?:19|20)\\d\\d)\\b");

  private final World world;
  private final FigureVerdict verdict;

  BalanceCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "trade-balance";
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("trade surplus") || text.contains("trade deficit");
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    return FORMS.stream()
        .flatMap(form -> form.results(sentence.text()))
        .flatMap(found -> check(sentence, found).stream());
  }

  private Optional<Checked> check(SignedSentence sentence, MatchResult found) {
    Optional<String> one = sentence.code(found, "one");
    Optional<String> other = sentence.code(found, "other");
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    LocalDate day = sentence.scene().published().orElseThrow();
    Optional<MeantYears> every = everyYear(sentence.text().substring(found.end()), day);
    return every
        .or(() -> MeantYears.of(sentence, found.start(), found.end(), day))
        .flatMap(years -> {
          Target target = Target.between(one.get(), other.get(), "goods_trade");
          BalanceEvidence evidence =
              new BalanceEvidence(
                  world, sentence.scene(), target, found.group("surplus") != null, years);
          Optional<ToldFigure> sum = sum(sentence, found);
          return verdict.of(
              sentence,
              found.start(),
              found.end(),
              ClaimType.AMOUNT,
              every.isPresent() ? evidence.everyYear() : evidence.ofYear(sum));
        });
  }

  /// All years since the one that is named.
  private static Optional<MeantYears> everyYear(String after, LocalDate day) {
    Matcher since = EVERY_YEAR.matcher(after);
    if (!since.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(since.group("year"));
    List<Integer> all = IntStream.range(first, day.getYear()).boxed().toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new MeantYears(all, true));
  }

  private static Optional<ToldFigure> sum(SignedSentence sentence, MatchResult found) {
    return Stream.of("sum", "later")
        .filter(group -> found.group(group) != null && !found.group(group).isEmpty())
        .map(group -> sentence.figureAt(found.start(group)))
        .findFirst();
  }
}
