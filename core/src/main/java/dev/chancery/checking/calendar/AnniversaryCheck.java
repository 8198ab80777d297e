package dev.chancery.checking.calendar;

import dev.chancery.checking.calendar.Reckoning.Way;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// "The 75th anniversary of …" against the year of what is remembered: a year in the sentence, or a
/// known event, founding, independence or agreement.
final class AnniversaryCheck implements SentenceCheck {

  private static final Map<String, Integer> NAMED =
      Map.of(
          "centenary", 100,
          "centennial", 100,
          "bicentenary", 200,
          "bicentennial", 200,
          "tricentennial", 300,
          "sesquicentennial", 150,
          "quincentenary", 500,
          "silver jubilee", 25,
          "golden jubilee", 50,
          "diamond jubilee", 60);

  private static final Wording ANNIVERSARY =
      Wording.of(
          "(?i)\\b(?:(?<ordinal>%s)[-\\s](?:founding\\s+|founder's\\s+|diplomatic\\s+|signing\\s+|birth\\s+)?(?:anniversary|anniversaries|birthday|jubilee)|(?<count>%s)[-\\s]year anniversary|(?<named>%s))\\b"
              .formatted(Counts.ORDINAL, Counts.CARDINAL, String.join("|", NAMED.keySet())));

  private static final String YEAR = "(?<year>" + DateWords.YEAR + ")\\b";

  /// Where the year that is counted from stands after the word, and before it.
  private static final List<Wording> AFTER =
      List.of(
          Wording.of("(?i)^\\s+of\\s+(?:the\\s+|its\\s+|their\\s+|a\\s+)?" + YEAR),
          Wording.of(
              "(?i)^(?<loose>\\s+(?:of|since)\\s+)[^.,;]{0,90}?(?:,\\s+(?:which\\s+)?(?:was\\s+|were\\s+)?(?:declared|signed|founded|established|held|adopted|concluded|launched|created|formed|won|proclaimed)\\s+[^.,;]{0,30}?)?(?:\\b(?:in|of|on)\\s+|\\()"
                  + DateWords.MONTH_BEFORE
                  + YEAR),
          Wording.of(
              "(?i)^\\s+of\\s+[^.,;]{3,60},\\s+(?:(?:to|under|by|in|on|with)\\s+)?(?:which|whose|that)\\b[^.;]{0,60}?\\b(?:sign\\w*|put|conclu\\w+|found\\w*|agreed|adopt\\w*|establish\\w*|created|initialled|launched|sealed)\\b[^.;]{0,60}?\\bin\\s+"
                  + DateWords.MONTH_BEFORE
                  + YEAR),
          Wording.of(
              "(?i)^[^.;]{0,60}?\\b(?:founded|established|created|signed|set"
                  + " up|formed|concluded|launched|opened|born|independent|independence|inaugurated|adopted)\\b[^.;]{0,70}?\\b(?:in|on)\\s+"
                  + DateWords.MONTH_BEFORE
                  + YEAR));

  private static final Wording BEFORE =
      Wording.of(
          "(?i)\\b(?:founded|established|created|signed|set"
              + " up|formed|concluded|launched|opened|born|independent|free|independence|inaugurated|adopted|dating"
              + " from|began|normali[sz]ed|restored|took up|recogni[sz]ed each"
              + " other|declared|proclaimed)\\b[^.;]{0,40}?\\b(?:in|on|since|from)\\s+"
              + DateWords.MONTH_BEFORE
              + YEAR);

  /// "The treaty of 1963, whose 61st anniversary".
  private static final Wording WHOSE =
      Wording.of(
          "(?i)\\b(?:of|in|since|from)\\s+"
              + YEAR
              + ",\\s+(?:the\\s+|and\\s+)?(?:whose|of which the)\\s+$");

  private static final Wording BIRTHDAY = Wording.of("(?i)birthday$");

  private static final Wording TAIL =
      Wording.of("(?i)^\\s+(?:of|since)\\s+(?<what>[^.;—”\"]{3,110})");
  private static final Wording OWNER =
      Wording.of(
          "(?<what>[^,.;]{3,60}?)(?:['’]s?)?\\s*(?:\\b(?:on|for|at|in|as)?\\s*(?:the|its|their))?\\s*$");

  /// "The treaty, whose 50th anniversary falls today".
  private static final Wording OWNED = Wording.of("(?<what>[^,.;]{3,60}),\\s+whose\\s+$");

  /// An organisation that the sentence names, told by what it is.
  private static final Wording BODY =
      Wording.of(
          "(?i)\\b(?:alliance|bloc|organi[sz]ation|grouping|union|body|association)['’]s\\s+$");

  /// "On Monday the United Nations marked its 60th birthday".
  private static final Wording MARKS =
      Wording.of("(?i)\\b(?:marks?|marked|celebrat\\w+|commemorat\\w+|observ\\w+)\\s+its\\s+$");

  private final Remembered remembered;

  AnniversaryCheck(Remembered remembered) {
    this.remembered = remembered;
  }

  private static final Wording HINT = Wording.of("nniversar|nnial|enar|ubilee|irthday");

  @Override
  public String name() {
    return "anniversary";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    if (!HINT.isIn(scene.text(sentence)) || OtherCalendars.isUsedIn(scene, sentence)) {
      return Stream.empty();
    }
    return ANNIVERSARY
        .results(scene.text(sentence))
        .flatMap(found -> check(scene, sentence, found).stream());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, MatchResult found) {
    OptionalInt number = number(found);
    String text = scene.text(sentence);
    Span span = scene.span(sentence, found.start(), found.end());
    if (number.isEmpty() || !scene.assertion(sentence, span).hasDates()) {
      return Optional.empty();
    }
    CelebratedYears years = new CelebratedYears(scene, sentence);
    List<Way> ways = ways(scene, sentence, text, found, years);
    Quantity claimed = Quantity.exactly(number.getAsInt(), "years");
    return new Reckoning(scene, this, claimed, found.group(), true)
        .of(ways)
        .map(verdict -> Checked.words(sentence, span, ClaimType.ANNIVERSARY, verdict));
  }

  private static OptionalInt number(MatchResult found) {
    if (found.group("named") != null) {
      return OptionalInt.of(NAMED.getOrDefault(found.group("named").toLowerCase(Locale.ROOT), 0));
    }
    return found.group("ordinal") != null
        ? Counts.ordinal(found.group("ordinal"))
        : Counts.cardinal(found.group("count"));
  }

  private List<Way> ways(
      Scene scene, Sentence sentence, String text, MatchResult found, CelebratedYears years) {
    String after = text.substring(found.end());
    String before = text.substring(0, found.start());
    Optional<Integer> base =
        Stream.concat(
                AFTER.stream().map(form -> form.matcher(after)),
                Stream.of(BEFORE, WHOSE).map(form -> form.matcher(before)))
            .filter(Matcher::find)
            .map(year -> Integer.valueOf(year.group("year")))
            .filter(years::isPast)
            .filter(year -> isLikely(number(found).orElse(0), years.sinceThen(year)))
            .findFirst();
    if (base.isPresent()) {
      return years
          .after(base.get())
          .map(end -> Way.inText("From " + base.get() + " to " + end, end - base.get()))
          .toList();
    }
    return beginnings(scene, sentence, before, after, BIRTHDAY.isIn(found.group())).stream()
        .flatMap(one -> years.after(one.date().year()).map(one::until))
        .toList();
  }

  private static long organisations(Scene scene, Sentence sentence) {
    List<String> codes = scene.codes(sentence);
    boolean state =
        codes.stream().anyMatch(code -> scene.world().states().byCode(code).isPresent());
    return state ? 0 : codes.size();
  }

  /// Whether the year can be the one that is counted from and not the one of the feast: "the 30th
  /// anniversary of the pact in 2019".
  private static boolean isLikely(int claimed, int since) {
    int off = Math.abs(claimed - since);
    return off <= 60 && 10 * off <= 6 * Math.max(claimed, since);
  }

  private List<Beginning> beginnings(
      Scene scene, Sentence sentence, String before, String after, boolean birthday) {
    Matcher tail = TAIL.matcher(after);
    if (tail.find() && birthday) {
      return remembered.born(scene, sentence, tail.group("what"));
    }
    if (tail.reset().find()) {
      return remembered.in(scene, sentence, tail.group("what"));
    }
    if (BODY.isIn(before) || (MARKS.isIn(before) && organisations(scene, sentence) == 1)) {
      return remembered.in(scene, sentence, "its founding");
    }
    Matcher owned = OWNED.matcher(before);
    Matcher owner = owned.find() ? owned : OWNER.matcher(before);
    return owner.reset().find() ? remembered.in(scene, sentence, owner.group("what")) : List.of();
  }
}
