package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Kind;
import dev.chancery.model.Origin;
import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a claim rule looks at: the article's layers, who says what, and which state it is about (in
/// a release, another than its author, where it names one).
final class Scene {

  private final Groundwork ground;
  private final List<Statement> statements;
  private final Precision precision;
  private final List<String> named;
  private final boolean ofOneState;

  Scene(Groundwork ground, List<Statement> statements, Precision precision) {
    this.ground = ground;
    this.precision = precision;
    this.statements = statements;
    Map<String, Long> counts = timesNamed(ground);
    this.named = mostNamed(counts);
    this.ofOneState = isMostOf(counts);
  }

  Groundwork ground() {
    return ground;
  }

  /// The article's date.
  Optional<LocalDate> published() {
    return Optional.ofNullable(ground.article().published());
  }

  /// A claim on this span, made by whoever is quoted there.
  Claim claim(ClaimType type, String rule, Sentence sentence, Span span, Subject subject) {
    Origin origin = ground.origin(Kind.CLAIM, span, sentence, rule, precision.of(rule));
    return Claim.of(origin, type, subject).withClaimant(claimant(span).orElse(null));
  }

  /// The speaker of the narrowest statement whose content holds the span.
  Optional<Actor> claimant(Span span) {
    return statements.stream()
        .filter(statement -> statement.content().span().overlaps(span))
        .min(Comparator.comparingInt(statement -> statement.content().span().length()))
        .map(Statement::speaker);
  }

  /// The codes of the actors that a phrase stands for or belongs to, nearest first: the phrase
  /// itself, its modifiers, then the phrases above it up to the verb of its clause.
  Optional<Subject> about(Sentence sentence, Token phrase) {
    for (Optional<Token> at = Optional.of(phrase); at.isPresent(); at = sentence.head(at.get())) {
      List<String> codes = codesAround(sentence, at.get());
      if (!codes.isEmpty()) {
        return Optional.ofNullable(Subject.ofAll(codes));
      }
      if (at.get().isVerb()
          && (at.get().is("ccomp") || at.get().is("acl") || at.get().is("advcl"))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// As [#about], else the state named last before it in the sentence, else the state that the
  /// article is mostly about.
  Optional<Subject> aboutOrMain(Sentence sentence, Token phrase) {
    return about(sentence, phrase)
        .or(() -> namedBefore(sentence, phrase))
        .or(() -> official(phrase))
        .or(() -> mainState().map(Subject::of));
  }

  private Optional<Subject> namedBefore(Sentence sentence, Token phrase) {
    Optional<Actor> teller = teller(phrase);
    return ground.actors().in(sentence).stream()
        .filter(mention -> mention.end() <= phrase.index())
        .filter(mention -> mention.kind() != ActorMention.Kind.PRONOUN)
        .filter(mention -> teller.filter(mention.actors().getFirst()::sameAs).isEmpty())
        .reduce((earlier, later) -> later)
        .flatMap(mention -> Optional.ofNullable(Subject.ofAll(codes(mention.actors().stream()))));
  }

  /// What a state's officials report is told of their state.
  private Optional<Subject> official(Token phrase) {
    return claimant(phrase.span())
        .filter(actor -> actor.organization() == null && !"MED".equals(actor.sector()))
        .flatMap(actor -> Optional.ofNullable(actor.country()))
        .map(Subject::of);
  }

  /// A body that only tells it: what it counts is not its own, unlike what a state counts.
  private Optional<Actor> teller(Token phrase) {
    return claimant(phrase.span())
        .filter(actor -> actor.country() == null || "MED".equals(actor.sector()));
  }

  /// The organisation that was named last in the sentence before a phrase that names none ("the
  /// summit").
  Optional<Subject> bodyBefore(Sentence sentence, Phrase phrase) {
    return ground.actors().in(sentence).stream()
        .filter(mention -> mention.end() <= phrase.start())
        .filter(mention -> mention.kind() == ActorMention.Kind.ORGANISATION)
        .flatMap(mention -> mention.actors().stream())
        .flatMap(actor -> Optional.ofNullable(actor.organization()).stream())
        .reduce((earlier, later) -> later)
        .map(Subject::of);
  }

  /// The actors that a noun phrase itself names, in it or as its owner.
  Optional<Subject> ofPhrase(Sentence sentence, Token head) {
    List<String> own = codes(ground.actors().of(sentence, head).stream());
    List<String> found =
        own.isEmpty() ? codes(ground.actors().modifying(sentence, head).stream()) : own;
    return Optional.ofNullable(Subject.ofAll(found));
  }

  boolean isAuthor(Subject subject) {
    return ground
        .actors()
        .author()
        .flatMap(Actor::code)
        .filter(subject.names()::contains)
        .isPresent();
  }

  /// The state that the article is mostly about; its author only when it names no other.
  Optional<String> mainState() {
    return named.stream().findFirst().or(() -> ground.actors().author().flatMap(Actor::code));
  }

  /// Whether one state is named so often that what is told without a place is told of it.
  boolean isOfOneState() {
    return ofOneState;
  }

  /// The time that hangs on a word, or on the words above it in its clause.
  Optional<When> time(Sentence sentence, Token token) {
    for (Optional<Token> at = Optional.of(token); at.isPresent(); at = sentence.head(at.get())) {
      Optional<TimeMention> found = ground.times().of(sentence, at.get());
      if (found.isPresent() || at.get().isVerb()) {
        return found
            .filter(mention -> !Periods.isComparison(sentence, mention))
            .map(TimeMention::when);
      }
    }
    return Optional.empty();
  }

  /// The persons by name, or else the states and bodies, that a phrase stands for.
  List<String> called(Sentence sentence, Token phrase) {
    return names(ground.actors().of(sentence, phrase));
  }

  static List<String> names(List<Actor> actors) {
    return actors.stream()
        .flatMap(actor ->
            shortForm(actor).or(() -> Optional.ofNullable(actor.name())).or(actor::code).stream())
        .distinct()
        .toList();
  }

  /// The code of an organisation that stands for its name: "NATO" is the North Atlantic Treaty
  /// Organization, but no person of NATO.
  private static Optional<String> shortForm(Actor actor) {
    String name = actor.name();
    String code = actor.organization();
    if (name == null || code == null || actor.country() != null || code.length() < 2) {
      return Optional.empty();
    }
    String capitals = name.replaceAll("[^\\p{Lu}]", "");
    int from = 0;
    for (int at = 0; at < code.length(); at++) {
      from = capitals.indexOf(code.charAt(at), from) + 1;
      if (from == 0) {
        return Optional.empty();
      }
    }
    return name.equals(code) ? Optional.empty() : Optional.of(code);
  }

  /// The article's own day, for what is asserted in the present tense.
  @Nullable When today(String words, Span span) {
    LocalDate day = ground.article().published();
    return day == null ? null : new When(words, span, day.toString(), day, day);
  }

  String quote(Span span) {
    return ground.text().quote(span);
  }

  private List<String> codesAround(Sentence sentence, Token head) {
    List<Actor> own = ground.actors().of(sentence, head);
    List<Actor> found = own.isEmpty() ? ground.actors().modifying(sentence, head) : own;
    if (found.isEmpty() && head.isVerb()) {
      Optional<Actor> teller = teller(head);
      found =
          ground.actors().subjectOf(sentence, head).stream()
              .filter(actor -> teller.filter(actor::sameAs).isEmpty())
              .toList();
    }
    return codes(found.stream());
  }

  static List<String> codes(Stream<Actor> actors) {
    return actors.flatMap(actor -> actor.code().stream()).distinct().toList();
  }

  /// The two states that the article is mostly about, its author's among them.
  Optional<Subject> pair() {
    List<String> two =
        Stream.concat(ground.actors().author().flatMap(Actor::code).stream(), named.stream())
            .distinct()
            .limit(2)
            .toList();
    return two.size() == 2 ? Optional.of(new Subject(two)) : Optional.empty();
  }

  /// How often the states of the article are named, without its author.
  private static Map<String, Long> timesNamed(Groundwork ground) {
    String author = ground.actors().author().flatMap(Actor::code).orElse("");
    Map<String, Long> counts = new HashMap<>();
    for (ActorMention mention : ground.actors().mentions()) {
      for (Actor actor : mention.actors()) {
        String country = actor.country();
        if (country != null && !country.equals(author)) {
          counts.merge(country, 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  private static boolean isMostOf(Map<String, Long> counts) {
    long all = 0;
    long most = 0;
    for (long count : counts.values()) {
      all += count;
      most = Math.max(most, count);
    }
    return 2 * most > all;
  }

  /// The states, the most named first.
  private static List<String> mostNamed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
