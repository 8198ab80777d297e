package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A person named together with an office: "Foreign Minister Ana Ruiz", "Ana Ruiz, the envoy of
/// Peru".
final class OfficeClaims implements ClaimRule {

  private static final Set<String> PRIVATE = Set.of("EDU", "MED", "CVL", "REL");

  /// Words before an office that are no part of its name.
  private static final Pattern BESIDE =
      Pattern.compile("^(?:(?:current|new|newly|incumbent|outgoing|long-serving|then) )+");

  private static final Pattern ELECT = Pattern.compile("(?i)-(elect|designate)$");

  /// How far after the name an office set beside it begins: a comma and an article lie between.
  private static final int NEAR = 3;

  /// How far before a name the title may stand that it shares with others.
  private static final int LIST = 12;

  private final Words words;

  OfficeClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<Claim> found = new ArrayList<>();
    for (ActorMention mention : scene.ground().actors().in(sentence)) {
      if (mention.kind() == ActorMention.Kind.PERSON || isSetBeside(scene, mention)) {
        office(scene, mention).ifPresent(found::add);
      }
    }
    return found;
  }

  /// "Ana Ruiz, deputy minister for trade": the office stands right after the name.
  private static boolean isSetBeside(Scene scene, ActorMention office) {
    return office.kind() == ActorMention.Kind.ROLE
        && scene.ground().actors().in(office.sentence()).stream()
            .filter(mention -> mention.kind() == ActorMention.Kind.PERSON)
            .filter(mention -> sameName(mention, office))
            .anyMatch(
                mention -> mention.end() < office.start() && office.start() - mention.end() < NEAR);
  }

  private static boolean sameName(ActorMention one, ActorMention other) {
    String name = one.actors().getFirst().name();
    return name != null && name.equals(other.actors().getFirst().name());
  }

  private Optional<Claim> office(Scene scene, ActorMention mention) {
    Actor person = mention.actors().getFirst();
    if (person.name() == null || person.role() == null || isPrivate(person)) {
      return Optional.empty();
    }
    boolean told = isTold(person) || isInSharedTitle(mention);
    OptionalInt start = told ? OptionalInt.of(mention.start()) : titleBefore(mention);
    if (start.isEmpty()) {
      return Optional.empty();
    }
    Span span = mention.sentence().span(start.getAsInt(), mention.end());
    Subject holder = person.code().map(Subject::of).orElse(null);
    Claim claim =
        scene
            .claim(
                ClaimType.OFFICE,
                "claim/office",
                mention.sentence(),
                span,
                Subject.of(person.name()))
            .withObject(holder)
            .withMeasure(BESIDE.matcher(person.role()).replaceFirst(""))
            .withPeriod(isPast(person.role()) ? null : asOf(scene, mention, span));
    return Optional.of(claim);
  }

  /// The day of the article, or the other year that the sentence opens with ("On her 2019 visit,
  /// …").
  private static @Nullable When asOf(Scene scene, ActorMention mention, Span span) {
    Sentence sentence = mention.sentence();
    return scene.ground().times().in(sentence).stream()
        .filter(time -> time.end() <= mention.start() && isOtherYear(scene, time.when()))
        .filter(
            time -> sentence.tokens().subList(0, mention.start()).stream().noneMatch(Token::isVerb))
        .findFirst()
        .map(TimeMention::when)
        .orElseGet(() -> scene.today(scene.quote(span), span));
  }

  private static boolean isOtherYear(Scene scene, When when) {
    LocalDate from = when.from();
    LocalDate to = when.to();
    return from != null
        && to != null
        && scene
            .published()
            .filter(day -> to.getYear() < day.getYear() && from.getYear() == to.getYear())
            .isPresent();
  }

  /// Where an office begins that stands right before a name and that the tree takes for other words
  /// ("bank director-general Ana Ruiz").
  private static OptionalInt titleBefore(ActorMention mention) {
    Sentence sentence = mention.sentence();
    String role = Objects.requireNonNull(mention.actors().getFirst().role());
    int length = role.split(" ", -1).length;
    int start = mention.start() - length;
    if (start < 0) {
      return OptionalInt.empty();
    }
    String words =
        sentence.tokens().subList(start, mention.start()).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    return ELECT.matcher(words).replaceFirst("").equalsIgnoreCase(role)
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  /// Whether this very mention tells the office, rather than a mention before it.
  private static boolean isTold(Actor person) {
    String role = Objects.requireNonNull(person.role());
    String lastWord = role.substring(role.lastIndexOf(' ') + 1);
    return person.text().toLowerCase(java.util.Locale.ROOT).contains(lastWord);
  }

  /// "Senators Ana Ruiz and Juan Soto": the plural before the names tells the office of each.
  private static boolean isInSharedTitle(ActorMention mention) {
    Sentence sentence = mention.sentence();
    String role = Objects.requireNonNull(mention.actors().getFirst().role());
    String plural = role.substring(role.lastIndexOf(' ') + 1) + "s";
    int first = Math.max(0, mention.start() - LIST);
    return sentence.tokens().subList(first, mention.start()).stream()
        .anyMatch(token -> token.text().equalsIgnoreCase(plural) && leadsToName(sentence, token));
  }

  private static boolean leadsToName(Sentence sentence, Token title) {
    return sentence.token(title.index() + 1).name() == NameKind.PERSON;
  }

  /// A scholar's or reporter's trade is no office.
  private boolean isPrivate(Actor person) {
    return words.isPrivate(Objects.requireNonNull(person.role()))
        || (person.sector() != null
            && PRIVATE.contains(person.sector())
            && !words.isPublic(person.role()));
  }

  private static boolean isPast(String role) {
    return role.startsWith("former ") || role.startsWith("then");
  }
}
