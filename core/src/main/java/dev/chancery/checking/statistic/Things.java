package dev.chancery.checking.statistic;

import static dev.chancery.checking.statistic.SignedSentence.OWNER;
import static dev.chancery.checking.statistic.SignedSentence.PAIR;
import static dev.chancery.checking.statistic.SignedSentence.STATE;
import static dev.chancery.checking.statistic.SignedSentence.THEIRS;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;

/// Finds what is measured in a sentence: trade of two, exports, imports, aid, output, population.
/// What is measured of some goods only, or of a region, is none.
final class Things {

  private static final String SIZE =
      "(?:(?:[Tt]otal|[Aa]nnual|yearly|[Oo]verall|[Bb]ilateral|[Tt]wo-way|[Mm]utual|direct)\\s+)*";
  private static final String BOTH_WAYS =
      SIZE
          + "(?<goods>(?:goods|merchandise)\\s+)?(?:and\\s+economic\\s+)?(?:[Tt]rade|[Cc]ommerce)(?:\\s+(?:turnover|volumes?|exchanges?|flows?|ties))?(?<of>\\s+in\\s+goods(?!\\s+and\\s+services))?";
  private static final String MARKED_BOTH =
      "(?:(?:[Tt]otal|[Aa]nnual|yearly|[Oo]verall)\\s+)*(?:[Bb]ilateral|[Tt]wo-way|[Mm]utual)\\s+(?<goods>(?:goods|merchandise)\\s+)?(?:[Tt]rade|[Cc]ommerce)(?:\\s+(?:turnover|volumes?|exchanges?|flows?))?(?<of>\\s+in\\s+goods(?!\\s+and\\s+services))?";
  private static final String ONE = "(?<one>" + STATE + ")";
  private static final String OTHER = "(?<other>" + STATE + ")";
  private static final String OWN = "(?<one>" + OWNER + ")";
  private static final String OUT =
      "(?<goods>(?:goods|merchandise)\\s+)?[Ee]xports(?<of>\\s+of\\s+(?:goods|merchandise)(?!\\s+and\\s+services))?";
  private static final String IN = OUT.replace("[Ee]xports", "[Ii]mports");

  /// What follows words that speak of a part only.
  private static final Wording PART =
      Wording.of(
          "^\\s+(?:of|in|for)\\s+(?!(?:(?:the\\s+)?(?:year|first|last|total|value|about|around|nearly|over|more|some|almost|just|up)|(?:19|20)\\d\\d|the\\s+(?:past|last)|goods|recent|terms|value|dollar|real)\\b|[\uE010-\uE013])");

  /// What stands before words that speak of a part only: "copper exports to Chile".
  private static final Wording OF_A_GOOD =
      Wording.of(
          "(?<![\\w'’-])(?!(?:a|after|all|also|and|annual|as|at|between|bilateral|both|but|by|direct|during|for|from|goods|has|have|her|his|however|if|in|its|merchandise|more|mutual|now|of|on|or|our|overall|own|said|saw|since|so|such|than|that|the|their|then|these|this|those|though|through|to|today|total|two-way|when|where|which|while|whose|with|year|yearly)\\s)[a-z][\\w-]*\\s+$");

  private static final Wording NAMED_FIRST = Wording.of("^[\uE000-\uE005]");

  /// What makes exports those to one partner though it is not named beside them.
  private static final Wording WITH_ANOTHER =
      Wording.of(
          "(?i)\\b(?:bilateral|two-way|mutual|between|both|each\\s+other|counterpart|partners?)\\b");

  private static final Wording THE_COUNTRY =
      Wording.of("\\b[Tt]he\\s+(?:country|nation|kingdom|republic|island|state)(?:['’]s)?$");

  private record Form(Wording wording, BiFunction<Things, MatchResult, Optional<Target>> target) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              wording(BOTH_WAYS + "\\s+(?:between|of)\\s+" + ONE + "\\s+and\\s+" + OTHER),
              Things::pair),
          new Form(
              wording(
                  BOTH_WAYS
                      + "\\s+between\\s+(?:the\\s+)?(?<both>"
                      + PAIR
                      + "|them\\b|the\\s+two\\b)"),
              Things::pair),
          new Form(wording("(?<both>" + THEIRS + "|" + PAIR + ")\\s+" + BOTH_WAYS), Things::pair),
          new Form(
              wording(
                  "(?<one>[\uE000\uE001]\uE003*+)\\s?[-–—/]\\s?(?<other>[\uE000\uE001]\uE003*+)\\s+"
                      + BOTH_WAYS),
              Things::pair),
          new Form(wording(OWN + "\\s+" + BOTH_WAYS + "\\s+with\\s+" + OTHER), Things::pair),
          new Form(wording(BOTH_WAYS + "\\s+with\\s+" + OTHER), Things::pair),
          new Form(wording(MARKED_BOTH), Things::pair),
          new Form(
              wording(OWN + "\\s+(?:total\\s+|annual\\s+)?" + OUT + "\\s+to\\s+" + OTHER),
              (things, found) -> things.oneWay(found, "goods_exports")),
          new Form(
              wording(OUT + "\\s+(?:from|of)\\s+" + ONE + "\\s+to\\s+" + OTHER),
              (things, found) -> things.oneWay(found, "goods_exports")),
          new Form(
              wording("(?:total\\s+|annual\\s+)?" + OUT + "\\s+to\\s+" + OTHER),
              (things, found) -> things.oneWay(found, "goods_exports")),
          new Form(
              wording(OWN + "\\s+(?:total\\s+|annual\\s+)?" + IN + "\\s+from\\s+" + OTHER),
              (things, found) -> things.oneWay(found, "goods_imports")),
          new Form(
              wording("(?:total\\s+|annual\\s+)?" + IN + "\\s+from\\s+" + OTHER),
              (things, found) -> things.oneWay(found, "goods_imports")),
          new Form(
              wording(OWN + "\\s+(?:total\\s+|annual\\s+|overall\\s+)?" + OUT),
              (things, found) -> things.total(found, "goods_exports")),
          new Form(
              wording(OWN + "\\s+(?:total\\s+|annual\\s+|overall\\s+)?" + IN),
              (things, found) -> things.total(found, "goods_imports")),
          new Form(
              wording(
                  OWN
                      + "\\s+(?:nominal\\s+)?(?:(?:GDP|gross\\s+domestic\\s+product)\\s+(?:per\\s+(?:capita|head|person)|a\\s+head)|per[-\\s]capita\\s+(?:GDP|gross\\s+domestic\\s+product))"),
              (things, found) -> things.alone(found, PerHead.FLOW)),
          new Form(
              wording(OWN + "\\s+(?:nominal\\s+)?(?:GDP|gross\\s+domestic\\s+product)"),
              (things, found) -> things.alone(found, "gdp")),
          new Form(
              wording(OWN + "\\s+(?:total\\s+)?population"),
              (things, found) -> things.alone(found, "population")),
          new Form(
              wording("population\\s+of\\s+" + ONE),
              (things, found) -> things.alone(found, "population")));

  private final SignedSentence sentence;

  private Things(SignedSentence sentence) {
    this.sentence = sentence;
  }

  private static Wording wording(String pattern) {
    return Wording.of("(?<![\\w-])" + pattern + "(?![\\w-])");
  }

  /// The things of a sentence, the longer of overlapping ones, in order.
  static List<Thing> in(SignedSentence sentence) {
    Things things = new Things(sentence);
    List<Thing> all = new ArrayList<>();
    for (Form form : FORMS) {
      form.wording()
          .results(sentence.text())
          .filter(found -> !PART.isIn(sentence.text().substring(found.end())))
          .filter(found -> !isOfAGood(sentence.text(), found))
          .flatMap(found ->
              form.target().apply(things, found).stream()
                  .map(target -> new Thing(found.start(), found.end(), target)))
          .filter(thing -> all.stream().noneMatch(thing::overlaps))
          .forEach(all::add);
    }
    all.sort(Comparator.comparingInt(Thing::start));
    return all;
  }

  private static boolean isOfAGood(String text, MatchResult found) {
    return !NAMED_FIRST.isIn(found.group()) && OF_A_GOOD.isIn(text.substring(0, found.start()));
  }

  private Optional<Target> pair(MatchResult found) {
    List<String> two = new ArrayList<>();
    for (String group : List.of("one", "other", "both")) {
      if (found.namedGroups().containsKey(group)) {
        two.addAll(sentence.codes(found, group));
      }
    }
    List<String> all = two.size() == 2 ? two : sentence.pair(two);
    return all.size() == 2 && !all.getFirst().equals(all.getLast())
        ? Optional.of(goods(Target.between(all.getFirst(), all.getLast(), "goods_trade"), found))
        : Optional.empty();
  }

  private Optional<Target> oneWay(MatchResult found, String flow) {
    Optional<String> other = sentence.code(found, "other");
    Optional<String> one =
        found.namedGroups().containsKey("one")
            ? sentence.code(found, "one")
            : sentence.pair(other.stream().toList()).stream()
                .filter(code -> !code.equals(other.orElse("")))
                .findFirst();
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? Optional.of(goods(Target.between(one.get(), other.get(), flow), found))
        : Optional.empty();
  }

  /// All exports of one, unless the sentence tells of its trade with another.
  private Optional<Target> total(MatchResult found, String flow) {
    boolean alone = sentence.codes(0, sentence.text().length()).size() == 1;
    return sentence
        .code(found, "one")
        .filter(_ -> alone && !WITH_ANOTHER.isIn(sentence.raw()) && !isOfAnother(found))
        .map(area -> goods(Target.total(area, flow), found));
  }

  /// "China bought a fifth of the country's exports": who is named in the sentence already would be
  /// "its".
  private boolean isOfAnother(MatchResult found) {
    return THE_COUNTRY.isIn(sentence.raw().substring(0, found.end("one")))
        && !sentence.codes(0, found.start("one")).isEmpty();
  }

  private Optional<Target> alone(MatchResult found, String flow) {
    return sentence.code(found, "one").map(area -> Target.alone(area, flow));
  }

  private static Target goods(Target target, MatchResult found) {
    return found.group("goods") == null && found.group("of") == null ? target : target.ofGoods();
  }
}
