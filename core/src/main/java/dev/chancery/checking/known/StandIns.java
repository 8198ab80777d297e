package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Words that stand for a name told before: "the bloc" for the EU, "the country" for Peru.
final class StandIns {

  private static final Wording WORDS =
      Wording.of(
          "(?i)\\bthe\\s+(?:[\\w-]+-(?:member|nation|country|strong)\\s+)?(?:(?:baltic|balkan|central\\s+asian|south\\s+asian|central\\s+american|west\\s+african|east\\s+african|north\\s+african|southern\\s+african|pacific|caribbean|himalayan|nordic|island|landlocked|gulf|former\\s+soviet|oil-rich|trade|trading|regional|military|transatlantic|western|defen[cs]e|economic|political|world|continental|southeast\\s+asian|intergovernmental)\\s+)*(?<noun>alliance|bloc|union|association|organi[sz]ation|grouping|body|group|league|council|community|commission|committee\\s+of\\s+ministers|court|agency|fund|bank|forum|(?<state>country|nation|kingdom|republic|state))\\b(?!\\s+of\\s|[-\\s]+(?:wide|bank)\\b)");

  /// Words that stand for one organisation by themselves (stand_ins.tsv).
  private static final List<StandInWords> KNOWN = StandInWords.load();

  private final Organisations organisations;

  StandIns(Organisations organisations) {
    this.organisations = organisations;
  }

  /// Whether the text has such words.
  static boolean concern(String text) {
    return WORDS.isIn(text);
  }

  /// The names of a sentence and the words that can stand for only one name before them, in order.
  ///
  /// @param before the names of the sentence before
  List<Name> with(String text, List<Name> names, List<Name> before) {
    List<Name> all = new ArrayList<>(names);
    boolean named =
        Stream.concat(names.stream(), before.stream())
            .anyMatch(name -> name.sort() == Name.Sort.BODY);
    KNOWN.stream().flatMap(words -> words.in(text, named)).forEach(always -> add(always, all));
    WORDS
        .results(text)
        .filter(found -> all.stream().noneMatch(name -> overlaps(name, found, "noun")))
        .forEach(found -> name(found, names, before).ifPresent(all::add));
    all.sort(Comparator.comparingInt(Name::start));
    return all;
  }

  /// Adds a name unless it cuts through another one; those that are a part of it go ("the African
  /// Union's predecessor" is not the African Union).
  private static void add(Name always, List<Name> all) {
    List<Name> parts = all.stream().filter(name -> isWithin(name, always)).toList();
    boolean free =
        all.stream()
            .filter(name -> !parts.contains(name))
            .allMatch(name -> name.end() <= always.start() || always.end() <= name.start());
    if (free) {
      all.removeAll(parts);
      all.add(always);
    }
  }

  private static boolean isWithin(Name name, Name longer) {
    return longer.start() <= name.start()
        && name.end() <= longer.end()
        && name.end() - name.start() < longer.end() - longer.start();
  }

  private static boolean overlaps(Name name, MatchResult found, String group) {
    return name.start() < found.end(group) && found.start(group) < name.end();
  }

  private Optional<Name> name(MatchResult found, List<Name> names, List<Name> before) {
    boolean state = found.group("state") != null;
    if (isOfUnion(found, names)) {
      return Optional.of(new Name(found.start("noun"), found.end("noun"), "EC", Name.Sort.BODY));
    }
    return only(names.stream().filter(name -> fits(name, found)))
        .or(() ->
            names.stream().anyMatch(name -> fits(name, found))
                ? Optional.empty()
                : only(before.stream().filter(name -> fits(name, found))))
        .map(code ->
            new Name(
                found.start("noun"),
                found.end("noun"),
                code,
                state ? Name.Sort.STATE : Name.Sort.BODY));
  }

  /// "the Commission" beside the European Union and no other body that has one.
  private static boolean isOfUnion(MatchResult found, List<Name> names) {
    List<String> bodies =
        names.stream()
            .filter(name -> name.sort() == Name.Sort.BODY)
            .map(Name::code)
            .distinct()
            .toList();
    return found.group("noun").equals("Commission") && bodies.equals(List.of("EU"));
  }

  private static Optional<String> only(Stream<Name> names) {
    List<String> codes = names.map(Name::code).distinct().toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }

  private boolean fits(Name name, MatchResult found) {
    if (found.group("state") != null) {
      return name.sort() != Name.Sort.BODY;
    }
    String noun = found.group("noun").toLowerCase(Locale.ROOT).replace('z', 's');
    if (noun.startsWith("committee")) {
      return name.code().equals("COE");
    }
    return name.sort() == Name.Sort.BODY
        && organisations.byCode(name.code()).map(one -> isCalled(one, noun)).orElse(false);
  }

  private static boolean isCalled(Organisation one, String noun) {
    return one.nouns().stream()
            .anyMatch(own -> own.replace('z', 's').matches("(?:.* )?%s(?:ing)?".formatted(noun)))
        || one.name()
            .toLowerCase(Locale.ROOT)
            .replace('z', 's')
            .matches(".*\\b%s\\b.*".formatted(noun));
  }
}
