package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.quantity.QuantityMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A sentence in which the letters of what names a state or organisation are replaced by signs, one
/// for one: patterns can speak of "a state", and positions stay what they are. Pronouns and phrases
/// are signed as whom they stand for in the reading.
final class SignedSentence {

  /// "Peru", "the European Union", "it".
  static final String STATE = "(?:[Tt]he\\s+)?\uE000\uE003*+";

  /// "Peru's", "Peruvian", "its".
  static final String OWNER =
      "(?:[Tt]he\\s+)?(?:\uE000\uE003*+(?:\\s?['’]s?|(?=\\s+trade\\b))|[\uE001\uE004]\uE003*+)";

  /// "the two countries", "both sides".
  static final String PAIR = "\uE002\uE003*+";

  /// "their" of two.
  static final String THEIRS = "\uE005\uE003*+";

  /// An amount of money, a percentage, a large number.
  static final String MONEY = "\uE010\uE013*+";

  static final String PERCENT = "\uE011\uE013*+";
  static final String NUMBER = "\uE012\uE013*+";

  private static final char FIGURE_FILL = '\uE013';
  private static final BigDecimal LARGE = BigDecimal.valueOf(100_000);
  private static final char FILL = '\uE003';
  private static final Set<String> ITS = Set.of("its", "their", "our", "his", "her");
  private static final Set<ActorMention.Kind> KINDS =
      Set.of(
          ActorMention.Kind.STATE,
          ActorMention.Kind.ADJECTIVE,
          ActorMention.Kind.ORGANISATION,
          ActorMention.Kind.PRONOUN,
          ActorMention.Kind.ROLE,
          ActorMention.Kind.GROUP);

  private final Scene scene;
  private final Sentence sentence;
  private final String raw;
  private final String text;
  private final List<Named> names = new ArrayList<>();
  private final List<ToldFigure> figures;

  private SignedSentence(Scene scene, Sentence sentence) {
    this.scene = scene;
    this.sentence = sentence;
    raw = scene.text(sentence);
    scene.ground().actors().in(sentence).stream()
        .sorted(Comparator.comparingInt(ActorMention::width))
        .forEach(this::add);
    names.sort(Comparator.comparingInt(Named::start));
    figures =
        scene.figures(sentence).stream()
            .map(this::told)
            .filter(figure -> letter(figure) != ' ')
            .toList();
    text = signed();
  }

  private ToldFigure told(QuantityMention mention) {
    Span span = sentence.span(mention.start(), mention.end());
    int start = scene.place(sentence, span.start());
    int end = scene.place(sentence, span.end());
    return new ToldFigure(start, end, mention.quantity(), raw.substring(start, end));
  }

  private static char letter(ToldFigure figure) {
    if (figure.isMoney()) {
      return '\uE010';
    }
    if (figure.isPercent()) {
      return '\uE011';
    }
    boolean large = figure.quantity().number().compareTo(LARGE) >= 0;
    return large && figure.quantity().unit().equals("count") ? '\uE012' : ' ';
  }

  static SignedSentence of(Scene scene, Sentence sentence) {
    return new SignedSentence(scene, sentence);
  }

  private void add(ActorMention mention) {
    Span span = sentence.span(mention.start(), mention.end());
    int start = scene.place(sentence, span.start());
    int end = scene.place(sentence, span.end());
    boolean free = names.stream().allMatch(name -> name.end() <= start || end <= name.start());
    if (free && KINDS.contains(mention.kind())) {
      sign(mention, raw.substring(start, end))
          .ifPresent(sign -> names.add(new Named(start, end, sign, codes(mention))));
    }
  }

  private static List<String> codes(ActorMention mention) {
    return mention.actors().stream()
        .filter(actor -> actor.name() == null || actor.organization() != null)
        .filter(actor -> (actor.role() == null && actor.sector() == null) || isState(mention))
        .flatMap(actor -> code(actor).stream())
        .distinct()
        .toList();
  }

  private static boolean isState(ActorMention mention) {
    return switch (mention.kind()) {
      case STATE, ADJECTIVE, PEOPLE, PRONOUN, ORGANISATION -> true;
      case PLACE, ORGAN, ARMED_GROUP, PERSON, ROLE, GROUP -> false;
    };
  }

  private static Optional<String> code(Actor actor) {
    return actor.country() != null && actor.organization() != null
        ? Optional.empty()
        : actor.code();
  }

  private static Optional<Named.Sign> sign(ActorMention mention, String words) {
    int several = codes(mention).size();
    boolean owns = ITS.contains(words.toLowerCase(Locale.ROOT));
    if (several == 2) {
      return Optional.of(owns ? Named.Sign.THEIRS : Named.Sign.PAIR);
    }
    if (several != 1) {
      return Optional.empty();
    }
    boolean adjective = mention.kind() == ActorMention.Kind.ADJECTIVE;
    return Optional.of(owns ? Named.Sign.ITS : adjective ? Named.Sign.ADJECTIVE : Named.Sign.ONE);
  }

  private String signed() {
    StringBuilder signed = new StringBuilder(raw);
    names.forEach(name -> sign(signed, name.start(), name.end(), name.sign().letter(), FILL));
    figures.forEach(
        figure -> sign(signed, figure.start(), figure.end(), letter(figure), FIGURE_FILL));
    return signed.toString();
  }

  static void sign(StringBuilder text, int start, int end, char letter, char fill) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, at == start ? letter : fill);
    }
  }

  /// The figure that starts at a character.
  ToldFigure figureAt(int start) {
    return figures.stream()
        .filter(figure -> figure.start() == start)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no figure starts at " + start));
  }

  Scene scene() {
    return scene;
  }

  Sentence sentence() {
    return sentence;
  }

  /// The text with signs for names.
  String text() {
    return text;
  }

  /// The text as it stands.
  String raw() {
    return raw;
  }

  List<Named> names() {
    return names;
  }

  Span span(int start, int end) {
    return scene.span(sentence, start, end);
  }

  /// The codes of all that is named within a group of a match, in order, each once.
  List<String> codes(MatchResult found, String group) {
    return found.start(group) < 0 ? List.of() : codes(found.start(group), found.end(group));
  }

  List<String> codes(int start, int end) {
    return names.stream()
        .filter(name -> start <= name.start() && name.end() <= end)
        .flatMap(name -> name.codes().stream())
        .distinct()
        .toList();
  }

  /// The only one that is named within a group.
  Optional<String> code(MatchResult found, String group) {
    List<String> all = codes(found, group);
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /// The two that words mean which name none or one of them: the only two of the sentence, else the
  /// two that the article names most.
  ///
  /// @param known the one that is named
  List<String> pair(List<String> known) {
    List<String> here = codes(0, raw.length());
    if (here.size() == 2 && here.containsAll(known)) {
      return here;
    }
    List<String> most =
        scene.ground().actors().mentions().stream()
            .flatMap(mention -> mention.actors().stream())
            .map(Actor::country)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .limit(2)
            .toList();
    return here.size() <= 2 && most.size() == 2 && most.containsAll(known) && most.containsAll(here)
        ? most
        : List.of();
  }
}
