package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reference.Gender;
import dev.chancery.reference.GivenNames;
import dev.chancery.reference.Leader;
import dev.chancery.reference.Leaders;
import dev.chancery.reference.States;
import dev.chancery.reference.Title;
import dev.chancery.reference.Titles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Says of each person of the cast who it is, and puts the mentions on the board.
final class PersonMentions {

  private static final Pattern REALM = Pattern.compile(" (of|for) .*");
  private static final Set<String> FOREIGN_TITLES = WordList.named("foreign_titles");

  private static final Set<String> SOLE = WordList.named("sole_offices");

  private static final Set<String> PRIVATE_SECTORS = Set.of("MED", "EDU", "CVL", "OPP");

  private static final Set<String> PRIVATE_OFFICES = WordList.named("private_offices");

  private static final int ALIKE = 3;
  private static final int LONG_AGO = 10;

  private final StateOffices stateOffices = StateOffices.load();
  private final Leaders leaders;
  private final GivenNames given;
  private final Titles titles;
  private final States states;
  private final NameIndex<KnownActor> names;

  PersonMentions(
      Leaders leaders,
      GivenNames given,
      Titles titles,
      States states,
      NameIndex<KnownActor> names) {
    this.states = states;
    this.names = names;
    this.leaders = leaders;
    this.given = given;
    this.titles = titles;
  }

  /// Puts all persons on the board.
  ///
  /// @return what is known of their gender, by full name
  Map<String, Gender> place(Cast cast, Setting setting, FrozenText text, MentionBoard board) {
    Map<String, Gender> genders = new HashMap<>();
    boolean foreigners = Foreigners.areTold(setting, board);
    for (Person person : cast.persons()) {
      Actor actor = actor(person, setting, foreigners, board);
      genders.put(person.name().text(), gender(person));
      for (Sighting seen : person.sightings()) {
        board.add(mention(seen, actor, text));
        seen.after()
            .filter(role -> role.office().isPresent())
            .ifPresent(role -> board.add(apposition(seen, role, actor, text)));
      }
    }
    return genders;
  }

  private static ActorMention mention(Sighting seen, Actor person, FrozenText text) {
    int end = seen.place().end();
    Span span = seen.sentence().span(seen.start(), end);
    int head = Phrase.head(seen.sentence(), seen.place().start(), end);
    Actor here = person.mentionedAs(text.quote(span), span);
    Actor held = seen.office().flatMap(RolePhrase::office).map(here::withRole).orElse(here);
    return new ActorMention(seen.sentence(), seen.start(), end, head, Kind.PERSON, List.of(held));
  }

  /// "…, a peace envoy": the office after the name, as a mention of the same person.
  private static ActorMention apposition(
      Sighting seen, RolePhrase role, Actor person, FrozenText text) {
    Span span = seen.sentence().span(role.start(), role.end());
    Actor here = person.mentionedAs(text.quote(span), span).withRole(role.role());
    return new ActorMention(
        seen.sentence(), role.start(), role.end(), role.noun(), Kind.ROLE, List.of(here));
  }

  /// The name as the table of leaders has it, where the text has the surname only. After long years
  /// another may bear the surname.
  private static String fullName(Person person, Leader leader, LocalDate day) {
    boolean longAgo =
        leader.until().filter(end -> end.latest().isBefore(day.minusYears(LONG_AGO))).isPresent();
    return person.name().isFull() || longAgo ? person.name().text() : leader.person();
  }

  private Actor actor(Person person, Setting setting, boolean foreigners, MentionBoard board) {
    Actor bare = Actor.of("", new Span(0, 0)).withName(person.name().text());
    Optional<RolePhrase> office = person.office();
    Actor held =
        office.map(role -> bare.withRole(role.role()).withSector(role.sector())).orElse(bare);
    Optional<Actor> principal = person.principal();
    if (principal.isPresent()) {
      return belonging(held, principal.get());
    }
    Optional<String> only = office.flatMap(RolePhrase::office).flatMap(stateOffices::state);
    if (only.isPresent()) {
      return held.withCountry(only.get());
    }
    Optional<Leader> leader = leader(person, setting, board);
    LocalDate day = setting.date();
    if (leader.isPresent() && day != null) {
      return led(held.withName(fullName(person, leader.get(), day)), leader.get());
    }
    return byContext(office, setting, foreigners)
        .filter(of -> !isAnothers(office, of, person, setting))
        .map(of -> belonging(held, of))
        .orElse(held);
  }

  static Actor belonging(Actor person, Actor principal) {
    Actor of = person.withCountry(principal.country()).withOrganization(principal.organization());
    return principal.sector() == null ? of : of.withSector(principal.sector());
  }

  // The state spoken of has another in that office on the day: whoever this is, it is not hers.
  private boolean isAnothers(
      Optional<RolePhrase> office, Actor state, Person person, Setting setting) {
    String code = state.country();
    LocalDate day = setting.date();
    if (code == null || day == null) {
      return false;
    }
    return office
        .flatMap(RolePhrase::office)
        .filter(SOLE::contains)
        .flatMap(role -> leaders.holder(code, role, day))
        .filter(holder -> !resembles(holder, person))
        .isPresent();
  }

  // Names are spelt in several ways: "Zelensky", "Zelenskyy".
  private static boolean resembles(Leader holder, Person person) {
    String full = NameWords.withoutAccents(holder.person()).toLowerCase(java.util.Locale.ROOT);
    return person.name().words().stream()
        .map(word -> word.substring(0, Math.min(ALIKE, word.length())))
        .anyMatch(full::contains);
  }

  private Optional<Leader> leader(Person person, Setting setting, MentionBoard board) {
    if (setting.date() == null) {
      return Optional.empty();
    }
    String name = person.name().text();
    List<Leader> found = leaders.on(setting.date(), name);
    if (found.isEmpty()) {
      found = person.name().isFull() ? leaders.named(name) : earlier(person, setting.date(), board);
    }
    return found.stream()
        .filter(leader -> isFirm(person.name()) || board.speaksOf(leader.state()))
        .filter(leader -> agrees(leader, person))
        .findFirst();
  }

  /// "President Moïse", a week after his death: who once held that office of a state that is spoken
  /// of, where only one state had somebody of that name.
  private List<Leader> earlier(Person person, LocalDate day, MentionBoard board) {
    if (person.office().flatMap(RolePhrase::office).isEmpty()) {
      return List.of();
    }
    List<Leader> once =
        leaders.surnamed(person.name().text()).stream()
            .filter(leader -> leader.until().filter(end -> end.latest().isBefore(day)).isPresent())
            .filter(leader -> board.speaksOf(leader.state()))
            .filter(leader -> agrees(leader, person))
            .toList();
    return once.stream().map(Leader::state).distinct().count() == 1 ? once : List.of();
  }

  private boolean isFirm(PersonName name) {
    return name.isFull()
        || names.named(name.text()).stream().noneMatch(known -> known.form() == Form.PLACE);
  }

  // A surname alone is a leader's only when nothing else is said of its bearer, or the same office.
  private boolean agrees(Leader leader, Person person) {
    Optional<String> office = person.office().flatMap(RolePhrase::office);
    if (office.isEmpty()) {
      return person.name().isFull() || isChief(leader);
    }
    String told = office.get();
    return person.name().isFull()
        || lastWord(told).equals(lastWord(leader.office()))
        || titles.mayMean(told, leader.office());
  }

  private static boolean isChief(Leader leader) {
    return leader.office().equals("president")
        || leader.office().equals("prime minister")
        || leader.office().equals("chancellor");
  }

  private static String lastWord(String role) {
    return role.substring(role.lastIndexOf(' ') + 1);
  }

  private Actor led(Actor person, Leader leader) {
    Actor of =
        states.byCode(leader.state()).isPresent()
            ? person.withCountry(leader.state())
            : person.withOrganization(leader.state());
    return person.role() == null ? of.withRole(leader.office()).withSector("GOV") : of;
  }

  // Where foreigners are told of, who holds no office may be one of them.
  private static Optional<Actor> byContext(
      Optional<RolePhrase> office, Setting setting, boolean foreigners) {
    if (setting.author().isPresent()) {
      return office
          .filter(held -> !isPrivate(held))
          .flatMap(held -> isForeign(held) ? setting.state() : setting.author());
    }
    boolean own = setting.isClear() && !foreigners;
    return office.isPresent() || own ? setting.state() : Optional.empty();
  }

  // A release names journalists and lawyers of other states.
  private static boolean isPrivate(RolePhrase office) {
    String sector = office.sector();
    String role = office.office().orElse("");
    return (sector != null && PRIVATE_SECTORS.contains(sector))
        || PRIVATE_OFFICES.contains(lastWord(role));
  }

  // In a release of a foreign ministry whose head is no minister, ministers are the others'.
  private static boolean isForeign(RolePhrase office) {
    return isForeign(office.office().orElse(""));
  }

  static boolean isForeign(String role) {
    String office = REALM.matcher(role).replaceAll("");
    return FOREIGN_TITLES.stream()
        .anyMatch(title -> office.equals(title) || office.endsWith(" " + title));
  }

  private Gender gender(Person person) {
    if (person.courtesy() != Gender.EITHER) {
      return person.courtesy();
    }
    Optional<Gender> told =
        person.office().flatMap(RolePhrase::office).flatMap(titles::called).map(Title::gender);
    if (told.isPresent() && told.get() != Gender.EITHER) {
      return told.get();
    }
    return person.name().words().stream()
        .limit(Math.max(1, person.name().words().size() - 1))
        .flatMap(word -> given.gender(word).stream())
        .findFirst()
        .orElse(Gender.EITHER);
  }
}
