package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// The amount of a headline with that of the sentence after it: "TOKYO GIVES $30 MILLION TO KENYA",
/// "Kenya is to get $30 million from Japan".
record Headline(Scene scene, Forms forms) {

  private static final Wording WORD = Wording.of("\\p{L}{4,}");
  private static final Wording COUNTED = Wording.of("^ (?<noun>\\p{L}{3,})\\b");
  private static final Wording DASH = Wording.of("\\s[-–—]\\s|:\\s");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "that", "its", "has", "have");
  private static final Wording OTHERS =
      Wording.of(
          "(?i)\\b(?:another|other|further|more|additional\\w*|already|earlier|previous\\w*|last|since|also|so"
              + " far|than|besides|plus|total|first|annual\\w*|yearly|year|rose|fell|up|down|cut|rais\\w+)\\b");
  private static final int TERSE = 14;
  private static final int STEM = 5;
  private static final double CAPITALS = 0.8;
  private static final int SHARED = 2;

  /// @param first the figure of the headline
  /// @param again that of the sentence
  record Both(Sentence sentence, Figure first, Figure again) {}

  /// Both amounts of money; none where there are several, or the sentence tells of something else.
  Optional<Both> amounts() {
    List<Sentence> sentences = scene.sentences();
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Sentence first = sentences.getFirst();
    String line = scene.text(first);
    if (sentences.size() > 1 && (isHeadline(line) || isTerse(first, sentences.get(1)))) {
      Sentence body = sentences.get(1);
      return both(line, scene.text(body), body, money(line), money(scene.text(body)));
    }
    Matcher dash = DASH.matcher(line);
    return dash.find() && isHeadline(line.substring(0, dash.start()))
        ? inLine(first, line, dash.start())
        : Optional.empty();
  }

  /// The same of things that are counted: "26 SAILORS FREED", "Twenty-six sailors returned".
  Optional<Both> counts() {
    List<Sentence> sentences = scene.sentences();
    if (sentences.size() < 2 || !isHeadline(scene.text(sentences.getFirst()))) {
      return Optional.empty();
    }
    Sentence body = sentences.get(1);
    String line = scene.text(sentences.getFirst());
    Optional<Placed> told = number(line);
    Optional<Placed> again = number(scene.text(body));
    boolean same =
        told.isPresent()
            && again.isPresent()
            && noun(told.get()).equals(noun(again.get()))
            && !noun(told.get()).isEmpty()
            && again.get().before().isBlank()
            && !OTHERS.isIn(scene.text(body));
    return same && shared(line, scene.text(body), body) >= SHARED
        ? Optional.of(new Both(body, told.get().figure(), again.get().figure()))
        : Optional.empty();
  }

  private Optional<Placed> number(String text) {
    List<Placed> numbers =
        forms.slotted(text).places().stream()
            .filter(place -> place.figure().slot() == Slot.NUMBER && !Amounts.isAside(place))
            .toList();
    return numbers.size() == 1 && numbers.getFirst().figure().bound() == Bound.EXACTLY
        ? Optional.of(numbers.getFirst())
        : Optional.empty();
  }

  private static String noun(Placed place) {
    Matcher noun = COUNTED.matcher(place.after());
    return noun.find() ? Things.singular(noun.group("noun")) : "";
  }

  /// "TOKYO GIVES $30 MILLION - Japan will give ..."
  private Optional<Both> inLine(Sentence sentence, String line, int dash) {
    List<Figure> all = money(line);
    return both(
        line.substring(0, dash),
        line.substring(dash),
        sentence,
        all.stream().filter(figure -> figure.start() < dash).toList(),
        all.stream().filter(figure -> figure.start() > dash).toList());
  }

  private Optional<Both> both(
      String line, String text, Sentence body, List<Figure> told, List<Figure> again) {
    boolean one =
        told.size() == 1
            && again.size() == 1
            && told.getFirst().isLike(again.getFirst())
            && told.getFirst().bound() == Bound.EXACTLY
            && again.getFirst().bound() == Bound.EXACTLY;
    return one && shared(line, text, body) >= SHARED
        ? Optional.of(new Both(body, told.getFirst(), again.getFirst()))
        : Optional.empty();
  }

  /// "Norway pledges $40 million for refugees": short, in the present and without articles, before
  /// a sentence that tells of nothing else.
  private boolean isTerse(Sentence line, Sentence body) {
    return line.size() <= TERSE
        && line.tokens().stream()
            .noneMatch(token -> ARTICLES.contains(line.lower(token.index())) || isPast(token))
        && !OTHERS.isIn(scene.text(body))
        && !OTHERS.isIn(scene.text(line));
  }

  private static boolean isPast(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("MD") || token.tag().equals("PRP");
  }

  private static boolean isHeadline(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 9 && capitals > CAPITALS * letters;
  }

  private List<Figure> money(String text) {
    return forms.slotted(text).figures().stream()
        .filter(figure ->
            figure.slot() == Slot.MONEY || (figure.slot() == Slot.NUMBER && figure.scaled()))
        .toList();
  }

  private int shared(String line, String text, Sentence body) {
    Set<String> codes = codes(line);
    codes.retainAll(scene.codes(body));
    Set<String> words = stems(line);
    words.retainAll(stems(text));
    return codes.size() + words.size();
  }

  /// The states that a line in capitals names.
  private Set<String> codes(String line) {
    List<String> words = List.of(line.toUpperCase(Locale.ROOT).split("\\W+", -1));
    Set<String> codes = new HashSet<>();
    words.stream()
        .flatMap(word -> scene.world().states().calledInCapitals(word).stream())
        .forEach(name -> codes.add(name.state().code()));
    return codes;
  }

  private static Set<String> stems(String text) {
    Set<String> all = new HashSet<>();
    WORD.results(text)
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.endsWith("illion"))
        .forEach(word -> all.add(word.substring(0, Math.min(STEM, word.length()))));
    return all;
  }
}
