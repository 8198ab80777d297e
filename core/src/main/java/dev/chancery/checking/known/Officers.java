package dev.chancery.checking.known;

import dev.chancery.checking.frame.World;
import dev.chancery.reference.Folded;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import dev.chancery.reference.States;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Certainty;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.Post;
import dev.chancery.reference.fact.Stretch;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Who held which office when: heads of states and governments from the reference facts, heads of
/// organisations and foreign ministers from officers.tsv.
final class Officers {

  private static final Pattern GAP = Pattern.compile("\\s+");

  /// The day up to which both tables speak.
  private static final LocalDate KNOWN_ON = LocalDate.of(2026, 1, 22);

  /// Words for whoever is at the head of an organisation.
  private static final Set<String> AT_THE_HEAD =
      Set.of(
          "chief", "head", "boss", "leader", "director", "secretary general", "director general");

  /// States with several heads of one name at once, or with rivals.
  private static final Set<String> SEVERAL =
      Set.of(
          "AND", "BIH", "SMR", "CHE", "LBY", "YEM", "VEN", "SDN", "AFG", "SOM", "MMR", "PSE",
          "GEO");

  /// Organisations whose chair may be called their head.
  private static final Set<String> WITH_A_CHAIR =
      Set.of("EU", "OSCE", "ASEAN", "SCO", "CSTO", "GCC", "OIC", "CARICOM", "OAU", "PIF");

  private final Facts facts;
  private final Predicate<String> isState;
  private final States states;
  private final Map<String, List<Term>> byCode = new HashMap<>();
  private final Map<String, List<Term>> byName = new HashMap<>();

  Officers(World world) {
    facts = world.facts();
    states = world.states();
    isState = code -> world.states().byCode(code).isPresent();
    Table.load(Officers.class, "officers.tsv")
        .map(Officers::term)
        .forEach(term -> byCode.computeIfAbsent(term.state(), _ -> new ArrayList<>()).add(term));
  }

  private static Term term(Row row) {
    Optional<RoughDate> until = row.optional("until").map(RoughDate::new);
    return new Term(
        row.required("code"),
        row.required("office"),
        row.required("person"),
        row.required("surname"),
        row.list("names"),
        new Stretch(Optional.of(new RoughDate(row.required("from"))), until),
        until.isPresent() ? Optional.empty() : Optional.of(new RoughDate(KNOWN_ON.toString())),
        new Ground("officers.tsv", row.required("source"), KNOWN_ON, Certainty.KNOWN));
  }

  /// All terms of whoever leads a state or an organisation, whatever the office is called.
  List<Term> leaders(String code) {
    return isState.test(code) ? facts.terms().heads(code) : byCode.getOrDefault(code, List.of());
  }

  /// All terms of whoever bears this very name in full, as the head of a state, a government or an
  /// organisation or as a minister.
  List<Term> called(PersonName person) {
    return person.inFull()
        ? byName().getOrDefault(Folded.of(person.written()), List.of())
        : List.of();
  }

  /// "Javier Milei" for Javier Gerardo Milei.
  private static String inShort(Term term) {
    return GAP.split(term.person(), 2)[0] + " " + term.surname();
  }

  private synchronized Map<String, List<Term>> byName() {
    if (byName.isEmpty()) {
      Stream.concat(
              states.all().stream().flatMap(state -> facts.terms().heads(state.code()).stream()),
              byCode.values().stream().flatMap(List::stream))
          .forEach(term ->
              Stream.concat(Stream.of(term.person(), inShort(term)), term.names().stream())
                  .map(Folded::of)
                  .distinct()
                  .forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(term)));
    }
    return byName;
  }

  /// All terms of an office, or of any that makes a leader where the office is not named.
  List<Term> of(String code, Optional<String> office) {
    return office.map(each -> of(code, each)).orElseGet(() -> leaders(code));
  }

  boolean isOfState(String code) {
    return isState.test(code);
  }

  LocalDate knownOn() {
    return KNOWN_ON;
  }

  /// Whether nobody but the one holder in the table can bear the title.
  boolean isSingle(String code) {
    return !SEVERAL.contains(code);
  }

  /// All terms of an office, the earliest first.
  List<Term> of(String code, String office) {
    String plain = inState(code, plain(office));
    List<Term> own = byCode.getOrDefault(code, List.of());
    List<Term> fitting = own.stream().filter(term -> isSame(plain, plain(term.office()))).toList();
    if (fitting.isEmpty() && hasOneHead(code) && AT_THE_HEAD.contains(plain)) {
      return own;
    }
    boolean head = Post.of(plain).isHead() && fitting.isEmpty();
    return head ? facts.terms().of(code, plain) : fitting;
  }

  /// Not so where someone else may be at the head as well: whoever has the chair in that year.
  private boolean hasOneHead(String code) {
    return !isState.test(code) && !WITH_A_CHAIR.contains(code);
  }

  private static boolean isSame(String one, String other) {
    Post post = Post.of(one);
    return post == Post.OTHER ? one.equals(other) : post == Post.of(other);
  }

  /// What an office that several states have under other names is called in this one.
  private String inState(String code, String plain) {
    if (plain.equals("top diplomat") || plain.equals("chief diplomat")) {
      return isState.test(code)
          ? (code.equals("USA") ? "secretary of state" : "foreign minister")
          : "high representative";
    }
    return code.equals("GBR") && plain.equals("chancellor") ? "finance minister" : plain;
  }

  static String plain(String office) {
    String small =
        GAP.matcher(office.toLowerCase(Locale.ROOT).replace('-', ' ')).replaceAll(" ").strip();
    return switch (small) {
      case "pm" -> "prime minister";
      case "foreign affairs minister",
          "minister of foreign affairs",
          "minister for foreign affairs",
          "external affairs minister",
          "foreign secretary" ->
          "foreign minister";
      case "foreign policy chief", "high representative" -> "high representative";
      case "defence secretary",
          "defense secretary",
          "secretary of defense",
          "secretary of defence",
          "defense minister",
          "minister of defense",
          "minister of defence",
          "minister for defence",
          "minister of national defence",
          "minister of national defense" ->
          "defence minister";
      case "minister of finance",
          "minister for finance",
          "treasury secretary",
          "secretary of the treasury",
          "chancellor of the exchequer" ->
          "finance minister";
      case "heads", "leads", "runs" -> "head";
      case "secretary general" -> "secretary general";
      case "director general" -> "director general";
      case "managing director" -> "managing director";
      case "vice president" -> "vice president";
      case "chair", "chairman", "chairwoman", "chairperson" -> "chairperson";
      case "governor general" -> "governor-general";
      default -> small;
    };
  }
}
