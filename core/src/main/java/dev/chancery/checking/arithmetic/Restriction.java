package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Whether the words around a second mention say no more about which ones are meant than was told
/// before: "the 12 tanks it had sold to Oman" are not the 30 of the sentence before.
record Restriction(Scene scene, SecondMention again) {

  private static final int STEM = 4;
  private static final int REACH = 7;
  private static final int NEAR = 6;

  /// Adjectives that single nothing out.
  private static final Set<String> IDLE = ToldAgain.of("idle");

  /// Nouns for a whole that is counted.
  private static final Set<String> WHOLE = ToldAgain.of("whole");

  /// Units of length, and the nouns for anything that is as long.
  private static final Set<String> LENGTHS = ToldAgain.of("length");

  private static final Set<String> LONG = ToldAgain.of("long");

  /// Words of which the first counts as told where one of the others was.
  private static final List<List<String>> SAME = ToldAgain.lists("same");

  /// What may follow without saying which ones.
  private static final Set<String> FREE = ToldAgain.of("free");

  /// What only says when.
  private static final Set<String> TIMED = ToldAgain.of("timed");

  /// What may single out.
  private static final Set<String> SINGLES = ToldAgain.of("single");

  private static final Set<String> COMING = Set.of("came", "come");

  private static final Set<String> EMPTY = ToldAgain.of("empty");

  /// "The 60 men in question".
  private static final Wording ASIDE =
      Wording.of(
          "(?i)^(?:"
              + ToldAgain.of("aside").stream()
                  .sorted()
                  .map(words -> words.replace("#", "[\\w-]+"))
                  .collect(Collectors.joining("|"))
              + ")\\b");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:1[5-9]|20)\\d\\d|(?i:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|next)");

  /// "The 3,000 men he spoke of".
  private static final Wording SPOKEN =
      Wording.of(
          "^(?:he|she|they|it|the \\p{Ll}+) (?:(?:had|has) )?(?:spoke(?:n)?"
              + " of|mentioned|named|announced|promised|pledged|referred to|quoted)\\b");

  /// "The 540 it had sent".
  private static final Wording HAD =
      Wording.of("(?i)^(?:(?:that|which|whom|who) )?(?:it|they|he|she|we|the \\w+) had\\b");

  boolean isKnown() {
    Set<String> known = known();
    CountedThing thing = again.thing();
    List<Token> words = again.isExtent() ? thing.words() : thing.beside();
    return words.stream().allMatch(word -> isIdle(word) || isKnown(known, word.text()))
        && isClosed(known, thing.next());
  }

  /// Whether nothing behind them says which ones, whatever stands before.
  boolean isClosed() {
    return isClosed(known(), again.thing().next());
  }

  private boolean isIdle(Token word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    String unit = again.thing().unit();
    return IDLE.contains(lower)
        || (unit.equals("person") && WHOLE.contains(lower))
        || (LENGTHS.contains(unit) && LONG.contains(lower));
  }

  private boolean isClosed(Set<String> known, int next) {
    Sentence sentence = again.sentence();
    if (next >= sentence.size()) {
      return true;
    }
    Token token = sentence.token(next);
    String lower = sentence.lower(next);
    boolean main = token.isVerb() && token.head() < 0;
    boolean measure = token.isNoun() || lower.equals("long");
    if (main || (measure && LENGTHS.contains(again.thing().noun()))) {
      return true;
    }
    if (lower.equals("and") || lower.equals("or")) {
      if (next + 1 < sentence.size() && sentence.token(next + 1).hasTag("NNS")) {
        return isClosed(known, next + 2);
      }
      return next + 1 < sentence.size()
          && (sentence.token(next + 1).tag().equals("PRP$") || isFinite(sentence.token(next + 1)));
    }
    boolean clause = token.tag().equals("PRP") || token.tag().equals("DT");
    boolean restricts =
        SINGLES.contains(lower)
            || isParticiple(token)
            || clause
            || CountedThing.isLikeParticiple(sentence, next);
    String rest = scene.quote(sentence.span(next, sentence.size()));
    if (isTime(next) || ASIDE.isIn(rest) || (clause && (opens() || SPOKEN.isIn(rest)))) {
      return true;
    }
    return restricts
        ? !HAD.isIn(rest) && (isKnown(known, next) || isOfTheDeed(known, next))
        : FREE.contains(lower)
            || isFinite(token)
            || !token.text().matches("[\\p{L}\\d].*")
            || CountedThing.isAuxiliary(lower);
  }

  /// "Paid the 4 million from its own budget": what the tree ties to the deed and not to the thing,
  /// and names nobody new.
  private boolean isOfTheDeed(Set<String> known, int preposition) {
    Sentence sentence = again.sentence();
    Token token = sentence.token(preposition);
    return !token.text().equals("of")
        && token.is("case")
        && sentence.head(token).filter(noun -> noun.is("obl")).isPresent()
        && !namesAnother(known, preposition);
  }

  private boolean namesAnother(Set<String> known, int from) {
    Sentence sentence = again.sentence();
    return IntStream.range(from, Math.min(sentence.size(), from + REACH))
        .mapToObj(sentence::token)
        .takeWhile(token -> token.text().matches("[\\p{L}\\d].*"))
        .takeWhile(token -> token.index() == from || !endsPhrase(token))
        .anyMatch(token -> isNew(known, token));
  }

  private boolean isNew(Set<String> known, Token token) {
    boolean name = token.isName() || Character.isUpperCase(token.text().charAt(0));
    return name && !TIME.matcher(token.text()).matches() && !isKnown(known, token.text());
  }

  /// Whether what it belongs to may be somebody who was not told of: "the south, with its 254
  /// schools".
  boolean isOfOthers() {
    Set<String> known = new HashSet<>();
    addTo(known, scene.texts().subList(0, again.sentence().index()).stream());
    Sentence sentence = again.sentence();
    int figure = again.place().figure().start() + sentence.span().start();
    List<Token> before =
        sentence.tokens().stream().filter(token -> token.span().end() <= figure).toList();
    return before.stream()
        .skip(Math.max(0, before.size() - NEAR))
        .anyMatch(token -> token.isNoun() && !isKnown(known, token.text()));
  }

  /// "The 12 ministers in May".
  private boolean isTime(int preposition) {
    Sentence sentence = again.sentence();
    boolean more = preposition + 1 < sentence.size() && sentence.lower(preposition).equals("in");
    return more && TIME.matcher(sentence.token(preposition + 1).text()).matches();
  }

  /// "In return for the $12 billion the government must cut subsidies".
  private boolean opens() {
    Sentence sentence = again.sentence();
    boolean quotes = !Character.isLetter(sentence.token(0).text().charAt(0)) && sentence.size() > 1;
    return sentence.token(quotes ? 1 : 0).tag().equals("IN")
        && sentence.tokens().stream()
            .limit(again.thing().next())
            .noneMatch(token ->
                isFinite(token) || CountedThing.isAuxiliary(sentence.lower(token.index())));
  }

  private static boolean isFinite(Token token) {
    return switch (token.tag()) {
      case "VBD", "VBZ", "VBP", "VB", "MD", "RB" -> true;
      default -> false;
    };
  }

  private static boolean isParticiple(Token token) {
    return token.tag().equals("VBN") || token.tag().equals("VBG");
  }

  /// Whether the words of a restriction were told before.
  private boolean isKnown(Set<String> known, int from) {
    Sentence sentence = again.sentence();
    List<Token> words =
        IntStream.range(from, Math.min(sentence.size(), from + REACH))
            .mapToObj(sentence::token)
            .takeWhile(token -> token.text().matches("[\\p{L}\\d].*"))
            .takeWhile(
                token -> token.index() == from || isOfWho(sentence, token) || !endsPhrase(token))
            .takeWhile(token -> token.index() == from || !isTimed(token))
            .takeWhile(token -> token.index() == from || !opensAnother(sentence, token))
            .toList();
    boolean time = again.place().figure().slot() == Slot.DURATION;
    return words.stream()
        .limit(time ? 2 : REACH)
        .filter(token -> !EMPTY.contains(token.text().toLowerCase(Locale.ROOT)))
        .allMatch(token -> isKnown(known, token.text()) || isOfToldState(token));
  }

  /// "The 120 million from Berlin", after an offer of Germany.
  private boolean isOfToldState(Token token) {
    if (again.place().figure().slot() != Slot.MONEY) {
      return false;
    }
    Sentence sentence = again.sentence();
    int at = token.index();
    List<String> own = scene.ground().actors().codesIn(sentence, at, at + 1);
    int figure = again.place().figure().start() + sentence.span().start();
    int before =
        (int) sentence.tokens().stream().filter(each -> each.span().end() <= figure).count();
    Stream<String> told =
        IntStream.rangeClosed(0, sentence.index())
            .mapToObj(scene::sentence)
            .flatMap(each ->
                scene
                    .ground()
                    .actors()
                    .codesIn(each, 0, each.equals(sentence) ? before : each.size())
                    .stream());
    return !own.isEmpty() && told.anyMatch(own::contains);
  }

  /// "The 450 students who came from Syria": no end, but what tells which ones.
  private static boolean isOfWho(Sentence sentence, Token token) {
    return token.hasTag("VBD", "VBP")
        && COMING.contains(sentence.lower(token.index()))
        && sentence.token(token.index() - 1).hasTag("WP", "WDT");
  }

  /// "Called the money from Berlin a sign".
  private static boolean opensAnother(Sentence sentence, Token token) {
    boolean article = token.text().equals("a") || token.text().equals("an");
    return article && sentence.token(token.index() - 1).isNoun();
  }

  private static boolean isTimed(Token token) {
    return TIMED.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean endsPhrase(Token token) {
    return switch (token.tag()) {
      case "VBZ", "VBP", "MD" -> true;
      default -> CountedThing.isAuxiliary(token.text().toLowerCase(Locale.ROOT));
    };
  }

  private static boolean isKnown(Set<String> known, String word) {
    return known.contains(stem(word));
  }

  /// The stems of all that was told before the figure.
  private Set<String> known() {
    Sentence sentence = again.sentence();
    Set<String> stems = new HashSet<>();
    Stream<String> earlier = scene.texts().subList(0, sentence.index()).stream();
    String own = scene.text(sentence).substring(0, again.place().figure().start());
    addTo(stems, Stream.concat(earlier, Stream.of(own)));
    return stems;
  }

  private static void addTo(Set<String> stems, Stream<String> texts) {
    texts
        .flatMap(text -> Stream.of(text.split("[^\\p{L}]+")))
        .forEach(word -> stems.add(stem(word)));
    for (List<String> same : SAME) {
      if (same.stream().map(Restriction::stem).anyMatch(stems::contains)) {
        stems.add(stem(same.getFirst()));
      }
    }
  }

  private static String stem(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    boolean shortVerb = small.length() <= STEM && (small.endsWith("es") || small.endsWith("ed"));
    String lower = shortVerb ? small.substring(0, small.length() - 2) : small;
    return lower.substring(0, Math.min(STEM, lower.length()));
  }
}
