package dev.chancery.checking.known;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A sentence in which the letters of names of states and organisations are replaced by signs, one
/// for one, so that patterns can speak of "a state" and positions stay what they are.
final class Marked {

  /// "Peru".
  static final String STATE = "\uE000\uE003*+";

  /// "Peruvian".
  static final String PEOPLE = "\uE001\uE003*+";

  /// "Peru" or "Peruvian", with or without the sign of possession.
  static final String NATION = "[\uE000\uE001]\uE003*+(?:['’]s|['’])?";

  /// "ASEAN".
  static final String BODY = "\uE002\uE003*+";

  /// Any of them.
  static final String ACTOR = "[\uE000-\uE002]\uE003*+";

  static final String YEAR = "(?:1[0-9]|20)\\d\\d";

  private static final Wording YEARS = Wording.of("(?<![\\d,.$-])" + YEAR + "(?!\\d|,\\d|%)");

  private static final Wording PAST =
      Wording.of(
          "(?i)\\b(?:ago|then|former(?:ly)?|once(?!\\s+(?:more|again))|used"
              + " to|decades?|century|centuries|history|historic(?:al)?|years? earlier|era|the"
              + " late|veteran|predecessors?|successors?|succeed(?:ed|ing|s)?|replac(?:ed|ing|es)|remember(?:ed|s|ing)?|last"
              + " (?:year|month|week|time)|previous(?:ly)?|when|until|ex-\\w+|legacy|administrations?|under|served|died|dead|death|funeral|born|anniversary|time"
              + " in office|tenure|at the time|early (?:19|20)\\d\\ds| (?:19|20)\\d0s)\\b");

  /// What tells of another time wherever it stands in the sentence.
  private static final Wording LONG_AGO =
      Wording.of(
          "(?i)\\b(?:ago|back\\s+then|decades?|centur(?:y|ies)|(?<!\\b(?:its|their)\\s)history(?!\\s+of)|histor(?:ical|ian)|earlier\\s+(?:era|years)|era|at\\s+the\\s+time|when|until|used\\s+to|recall\\w*|remember\\w*|memoirs?|legacy|biograph\\w+)\\b");

  /// What a person was before, told beside what he is.
  private static final Wording ANOTHER =
      Wording.of(
          "^,\\s+(?:an?|the|himself|herself|itself)\\s+(?:\\p{L}+\\s+)?(?:former|one-?time|veteran|then)\\b");

  /// A beginning of what still lasts.
  private static final Wording SINCE =
      Wording.of(
          "(?i)\\bsince\\s+(?:\\d{1,2}\\s+)?(?:\\p{L}+\\s+)?(?:\\d{1,2},\\s+)?(?:19|20)\\d\\d\\b");

  /// An end that is told with its year.
  private static final Wording UNTIL =
      Wording.of(
          "(?i)\\buntil\\s+(?:(?:the\\s+end\\s+of\\s+)?(?:\\p{Lu}\\p{Ll}+\\s+)?20\\d\\d|the\\s+end\\s+of\\s+(?:the\\s+year|this\\s+year|June|December)|(?:the\\s+summer|June|July|December|January)\\b)");

  /// A leader under whom something is done now: "under President X the country is to".
  private static final String LEADER =
      "(?:its\\s+)?(?:\\p{L}+\\s+)?(?:president|chancellor|premier|[\\w-]*\\s?general|prime\\s+minister|"
          + "chief|director|PM)?,?\\s*(?:[\\p{L}.’'-]+\\s+){1,4}?(?:[\\p{L}.’'-]+,?\\s+)?"
          + "(?:(?:the\\s+)?[-]*+\\s+)?"
          + "(?:is|are|will\\s+(?:not|remain|stay|continue|keep|still)|has|have|plans|seeks|wants|calls|opposes|refuses|intends|hopes)\\b";

  /// A chairmanship of today under which something is done.
  private static final Wording UNDER =
      Wording.of(
          "(?i)\\bunder\\s+(?:the\\s+)?(?:(?:chairmanship|presidency|chair)\\s+of|[\uE000\uE001]\uE003*+(?:['’]s?)?\\s+(?:\\S+\\s+){0,2}?(?:presidency|chair\\w*)|its\\s+(?:present|current)\\s+(?:chair\\w*|presiden\\w+)|"
              + LEADER
              + ")");

  /// What may make the words themselves a plan, where the sentence has one somewhere.
  private static final Wording FUTURE =
      Wording.of(
          "(?i)\\b(?:will|would|to|plan(?:s|ned)?|wants?|hop(?:e|es|ed|ing)|expect\\w*|bid|aims?|may|might|could|should|by"
              + " 20\\d\\d)\\b");

  /// What makes a condition of all that follows.
  private static final Wording SUPPOSING =
      Wording.of(
          "^[“\"]?(?:Had|Were|Should)\\s|(?i)\\b(?:if|unless|whether|suppos\\w+|assuming|imagin\\w+|were\\s+it|(?:would|could|might)\\s+(?:not\\s+|never\\s+)?have|,\\s+(?:had|were)\\s+(?:the\\s+)?\\p{Lu}\\S*\\s+(?:not\\s+)?(?:\\p{L}+ed|held|been|to|left|kept|won|led|taken|chosen|become)|in\\s+case|as\\s+though|provided\\s+that|perhaps|possibly|hypothetical\\w*|theoretical\\w*|rumou?red|alleged\\w*|purported\\w*|would-be)\\b");

  private static final Wording CALLED_WRONG =
      Wording.of(
          "(?i)\\b(?:is|was|are|were|as)\\s+(?:\\w+\\s+)?(?:wrong|false|incorrect|untrue|mistaken|inaccurate|not\\s+(?:true|so|the\\s+case)|nonsense|misleading|a\\s+(?:myth|mistake|hoax|lie))\\b");

  private final Scene scene;
  private final Sentence sentence;
  private final String raw;
  private final List<Name> names;
  private final String text;
  private @Nullable List<String> plain;
  private @Nullable Marked withCapitals;

  Marked(Scene scene, Sentence sentence, String raw, List<Name> names) {
    this.scene = scene;
    this.sentence = sentence;
    this.raw = raw;
    this.names = List.copyOf(names);
    StringBuilder marked = new StringBuilder(raw);
    for (Name name : names) {
      marked.replace(name.start(), name.end(), "\uE003".repeat(name.end() - name.start()));
      marked.setCharAt(name.start(), name.sort().sign());
    }
    text = marked.toString();
  }

  Scene scene() {
    return scene;
  }

  /// The same with the capitals marked that stand for their governments.
  Marked withCapitals() {
    Marked known = withCapitals;
    if (known == null) {
      List<Name> more = Governments.in(this);
      known = more.isEmpty() ? this : new Marked(scene, sentence, raw, more);
      withCapitals = known;
    }
    return known;
  }

  /// The first character of a word in the text of the sentence.
  int start(Token token) {
    return scene.place(sentence, token.span().start());
  }

  Sentence sentence() {
    return sentence;
  }

  /// The text with signs for names.
  String text() {
    return text;
  }

  /// The text with signs for names and without what tells nothing of the facts.
  List<String> plain() {
    List<String> known = plain;
    if (known == null) {
      known = PlainTexts.of(text);
      plain = known;
    }
    return known;
  }

  /// The text as it stands.
  String raw() {
    return raw;
  }

  List<Name> names() {
    return names;
  }

  /// Whether a word is part of the name of a state or an organisation.
  boolean isNamed(Token token) {
    int at = start(token);
    return names.stream().anyMatch(name -> name.start() <= at && at < name.end());
  }

  /// The code of the name that starts at a character.
  String codeAt(int start) {
    return names.stream()
        .filter(name -> name.start() == start)
        .map(Name::code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no name starts at " + start));
  }

  /// The only organisation that the sentence names.
  Optional<String> onlyBody() {
    List<String> bodies =
        names.stream()
            .filter(name -> name.sort() == Name.Sort.BODY)
            .map(name -> MemberCountCheck.body(name.code()))
            .distinct()
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  /// The organisation that the words name, else the only one of the sentence.
  Optional<String> body(Told told) {
    return told.group("body")
        .map(group -> MemberCountCheck.body(code(told.found(), group)))
        .or(this::onlyBody);
  }

  /// The organisation that a form is about (its mode), that the words name, else the only one.
  Optional<String> bodyOf(Told told) {
    return told.mode().isEmpty() ? body(told) : Optional.of(told.mode());
  }

  String code(MatchResult found, String group) {
    return codeAt(found.start(group));
  }

  /// The codes of the names within a group, in order.
  List<String> codes(MatchResult found, String group) {
    return names.stream()
        .filter(name -> name.start() >= found.start(group) && name.end() <= found.end(group))
        .map(Name::code)
        .toList();
  }

  String quote(MatchResult found, String group) {
    return raw.substring(found.start(group), found.end(group));
  }

  /// The codes of the states, each once, in order.
  List<String> states() {
    return names.stream()
        .filter(name -> name.sort() != Name.Sort.BODY)
        .map(Name::code)
        .distinct()
        .toList();
  }

  /// The article's date, far in the future where it has none: nothing is known of that.
  LocalDate day() {
    return scene.published().orElse(LocalDate.MAX);
  }

  /// The years that the sentence names besides that of the article.
  List<Integer> otherYears() {
    return years(raw).filter(year -> year != day().getYear()).distinct().toList();
  }

  private static Stream<Integer> years(String text) {
    return YEARS.results(text).map(found -> Integer.valueOf(found.group()));
  }

  /// Whether the sentence may tell of another time than the article's.
  boolean tellsOfPast() {
    return !otherYears().isEmpty() || PAST.isIn(raw);
  }

  /// Whether words near a range of characters may tell of another time than the article's, or the
  /// sentence names another year.
  boolean tellsOfPast(int start, int end) {
    String plain = UNDER.isIn(text) ? withoutUnder() : raw;
    String after = ANOTHER.matcher(plain.substring(end)).replaceFirst(" ");
    String near =
        UNTIL
            .matcher(
                plain.substring(Math.max(0, start - 45), end)
                    + after.substring(0, Math.min(after.length(), 20)))
            .replaceAll("");
    boolean earlier =
        years(SINCE.matcher(raw).replaceAll("")).anyMatch(year -> year < day().getYear());
    String all = UNTIL.matcher(raw).replaceAll("");
    return earlier || PAST.isIn(near) || LONG_AGO.isIn(all);
  }

  /// The text with the words of a chairmanship of today left blank, of the same length.
  private String withoutUnder() {
    StringBuilder plain = new StringBuilder(raw);
    UNDER
        .results(text)
        .forEach(found ->
            plain.replace(found.start(), found.end(), " ".repeat(found.end() - found.start())));
    return plain.toString();
  }

  /// Whether the sentence names an earlier year or tells of old times.
  boolean tellsOfLongAgo() {
    return otherYears().stream().anyMatch(year -> year < day().getYear()) || LONG_AGO.isIn(raw);
  }

  /// The words shortly before and after a range of characters, with it.
  String around(int start, int end) {
    return raw.substring(Math.max(0, start - 30), Math.min(raw.length(), end + 15));
  }

  private boolean isTold(Judgement judgement, int start, int end, Span span) {
    if (CALLED_WRONG.isIn(raw.substring(end))) {
      return false;
    }
    return switch (scene.assertion(sentence, span)) {
      case STATED -> true;
      case FORESEEN ->
          judgement.isOfPlan() || !FUTURE.isIn(raw.substring(Math.max(0, start - 40), end));
      case REFUTED -> judgement.isOfDenial();
      case SUPPOSED ->
          !SUPPOSING.isIn(raw.substring(0, end))
              && (judgement.isOfPlan()
                  || !FUTURE.isIn(raw.substring(Math.max(0, start - 40), end)));
    };
  }

  Span span(int start, int end) {
    return scene.span(sentence, start, end);
  }

  /// What came of words that are told as a fact; nothing where there is no way to understand them,
  /// or where they would be called false on a ground that may not stand alone.
  Optional<Checked> judged(
      Check check, MatchResult found, ClaimType type, String summary, Judgement judgement) {
    return judged(check, found.start(), found.end(), type, summary, judgement);
  }

  Optional<Checked> judged(
      Check check, int start, int end, ClaimType type, String summary, Judgement judgement) {
    List<Interpretation> all = judgement.interpretations();
    boolean differs = all.stream().noneMatch(Interpretation::agrees);
    Span span = span(start, end);
    if (all.isEmpty() || (differs && !judgement.firm()) || !isTold(judgement, start, end, span)) {
      return Optional.empty();
    }
    return Optional.of(Checked.words(sentence, span, type, scene.verdict(check, summary, all)));
  }
}
