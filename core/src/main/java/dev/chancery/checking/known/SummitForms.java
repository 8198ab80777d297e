package dev.chancery.checking.known;

import static dev.chancery.checking.known.Marked.BODY;
import static dev.chancery.checking.known.Marked.NATION;
import static dev.chancery.checking.known.Marked.STATE;

import dev.chancery.checking.frame.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;

/// Finds summits in a sentence. Each way to call a summit ("the 18th BRICS summit", "COP29", "the
/// seventh summit of the G20") goes with each way to say where it was and who was the host.
final class SummitForms {

  private static final String CONVENTION = "UNFCCC";
  private static final String ORDINAL = "(?:(?<ordinal>%s)\\s+)?".formatted(Counts.ORDINAL);
  private static final String BEFORE = "(?:(?<before>20\\d\\d|19\\d\\d)\\s+)?";
  private static final String MEETING =
      "(?:(?:Economic\\s+)?[Ll]eaders['’]?\\s+meeting|(?:(?:(?:Economic\\s+)?[Ll]eaders['’]?|heads\\s+of\\s+(?:state|government)|[Aa]nnual|Group|Heads\\s+of\\s+Government)\\s+)*(?:[Ss]ummit|Meeting|[Cc]onference|Leaders['’]?\\s+Week))(?!\\s+of\\s+the\\s+(?:foreign|finance))";

  /// How a summit is called; the last is a series that is called a summit itself.
  private static final List<String> CALLED =
      List.of(
          BEFORE
              + ORDINAL
              + "(?:annual\\s+)?(?<body>%s)(?:['’]s?)?\\s+(?:(?<inner>%s)\\s+)?%s"
                  .formatted(BODY, Counts.ORDINAL, MEETING),
          BEFORE
              + ORDINAL
              + "(?:annual\\s+|leaders['’]\\s+)?(?:summit|meeting)\\s+of\\s+(?:the\\s+)?(?:leaders\\s+of\\s+(?:the\\s+)?)?(?<body>%s)(?:\\s+(?:leaders|economies|countries|nations))*"
                  .formatted(BODY),
          "\\bCOP\\s?-?(?<cop>\\d\\d)\\b(?:(?:\\s+(?:UN|U\\.N\\.))?\\s+(?:climate\\s+)?(?:summit|conference|talks|negotiations))?",
          "(?<cops>%s)\\s+(?:session\\s+of\\s+the\\s+)?[Cc]onference\\s+of\\s+(?:the\\s+)?[Pp]arties(?:\\s+\\(COP\\s?-?\\d\\d\\))?(?=[^.;]{0,80}(?:[Cc]limate|UNFCCC|COP\\d\\d))"
              .formatted(Counts.ORDINAL),
          BEFORE + ORDINAL + "(?<own>%s)".formatted(BODY));

  private static final String PART = "[\\p{Lu}\uE000](?:[\\p{L}\uE003’'-]|\\.(?=\\s?\\p{Lu}))*";
  private static final String TOWN =
      "(?:the\\s+)?(?:[\\p{L}\uE000-\uE003]+\\s+(?:island\\s+(?:of\\s+)?|capital,?\\s+(?=\\p{Lu})|(?:city|town|resort)\\s+(?!of\\b)))?(?<place>%2$s|(?:%3$s)?%1$s(?:\\s+(?:de\\s+)?%1$s){0,2})"
          .formatted(PART, Venue.CAPITAL, Venue.CALLED);
  private static final String DAY =
      "(?:\\s+(?:earlier|later|on\\s+\\p{Lu}\\p{Ll}+day|\\p{Lu}\\p{Ll}+day|(?:this|last|next)\\s+\\w+|today|yesterday))*";
  private static final String HELD =
      "(?:,?\\s+(?:(?:which|that)\\s+)?(?:(?:was|is|were|being|to|be|will|due|set|scheduled|expected|has\\s+been)\\s+)*(?:held|hosted|take\\s+place|open|begin|start|convene|took\\s+place|takes\\s+place|taking\\s+place|met|opened|opens|opening|ended|ends|began|begins|starts|started|closed|concluded|concludes|convened|gathered|wrapped\\s+up))?";
  private static final String PLACE =
      "%s%s(?:,)?\\s+(?:in|at)\\s+(?!(?:its|their|an?|which|recent)\\b)%s(?:,\\s+%s(?=[,.\\s]),?)?"
          .formatted(HELD, DAY, TOWN, STATE);
  private static final String WHEN =
      "(?:,?\\s+(?:held\\s+|back\\s+)?(?:in|on|of|of\\s+the)\\s+(?:(?:early|late|mid-?)\\s*)?(?:\\d{1,2}(?:\\s+(?:and|to)\\s+\\d{1,2})?\\s+)?(?:\\p{Lu}\\p{L}+\\s+(?:\\d{1,2},?\\s+)?)?(?<year>20\\d\\d|19\\d\\d))?";
  private static final String THE =
      "(?:(?:the|this\\s+year['’]s|last\\s+year['’]s|an?|its|their)\\s+)?(?:\\p{Ll}+\\s+)?";
  private static final String MOVING =
      "\\b(?:arriv\\w+|gather\\w*|met|meet(?:s|ing)?|assembl\\w+|travel\\w*|flew|fly|flying|conven\\w+|was|is|are|were|headed|heading|came)";

  private static final List<Wording> FORMS = forms();

  /// Leaders who meet, without a word for the meeting.
  private static final Wording LEADERS =
      Wording.of(
          "(?<body>%s)(?:\\s+(?:member|economies))?\\s+(?:leaders|heads\\s+of\\s+(?:state|government))?\\s*(?:,[^,.;]{1,30},\\s+)?(?:(?:will|have|are|were)\\s+)?(?:met|meet|meeting|gathered|gather|gathering|ended\\s+(?:their|a)[^.;\uE000-\uE003]{0,25}?(?:summit|meeting)|opened\\s+(?:their|a)[^.;\uE000-\uE003]{0,25}?summit|assembled|convened|(?:wrapped|wound)\\s+up[^.;\uE000-\uE003]{0,25}?summit)%s\\s+in\\s+%s(?:,\\s+%s(?=[,.\\s]),?)?%s"
              .formatted(BODY, DAY, TOWN, STATE, WHEN));

  /// A summit without a name, which may be that of the only organisation of the sentence.
  private static final Wording NAMELESS =
      Wording.of(
          "\\b[Tt]he\\s+(?:leaders['’]\\s+)?(?<nameless>[Ss]ummit)%s%s".formatted(PLACE, WHEN));

  private static final Wording OWN =
      Wording.of("\\b(?:[Hh]is|[Hh]er|[Mm]y|[Ii]ts|[Tt]heir|whose)\\s$");

  private static final Wording OF_SOME =
      Wording.of(
          "^\\s*(?:of\\s+the\\s+\\p{Ll}+\\s+)?(?:ever\\s+)?(?:to\\s+(?:be|take)|ever|since|outside|on\\s+(?:African|Asian|European|Latin|American))\\b");

  private static final Wording LAST_WORDS = Wording.of("^.*?\\b(?:[Ss]ummit|[Mm]eeting)\\b");

  private SummitForms() {}

  private static List<Wording> forms() {
    List<UnaryOperator<String>> all =
        List.of(
            called -> called + "(?:" + PLACE + ")?" + WHEN,
            called ->
                MOVING
                    + DAY
                    + "\\s+(?:in|at)\\s+"
                    + TOWN
                    + "(?:,\\s+"
                    + STATE
                    + ",?)?"
                    + DAY
                    + "\\s+(?:for|at|to\\s+attend|during|ahead\\s+of)\\s+"
                    + THE
                    + called
                    + WHEN,
            called ->
                "(?<state>"
                    + NATION
                    + ")(?:\\s+capital)?(?:,?\\s+(?:which|who)|,)?\\s+(?:(?:also|will|is\\s+to|is|was|had|has|currently|last|would|to)\\s+)*(?:host(?:ed|s|ing)?|(?<!\\bto\\s)(?:as\\s+)?(?:the\\s+)?host\\s+of|welcom(?:es|ed|ing)\\s+leaders\\s+to)\\s+"
                    + THE
                    + called
                    + WHEN,
            called ->
                called
                    + WHEN
                    + "(?:,)?\\s+(?:(?:which|that)\\s+)?(?:(?:was|is|will\\s+be|is\\s+being|to\\s+be|being)\\s+)?(?:hosted|organi[sz]ed|held)\\s+by\\s+(?:the\\s+)?(?<state>"
                    + STATE
                    + ")");
    List<Wording> patterns = new ArrayList<>();
    for (UnaryOperator<String> form : all) {
      for (String called : CALLED) {
        patterns.add(Wording.of(form.apply(called)));
      }
    }
    return List.copyOf(patterns);
  }

  static List<SummitClaim> in(Marked marked) {
    List<SummitClaim> all = new ArrayList<>();
    for (Wording form : FORMS) {
      form.results(marked.text()).forEach(found -> claim(marked, found).ifPresent(all::add));
    }
    if (marked.raw().contains("leaders") || marked.raw().contains("Leaders")) {
      LEADERS.results(marked.text()).forEach(found -> claim(marked, found).ifPresent(all::add));
    }
    NAMELESS.results(marked.text()).forEach(found -> claim(marked, found).ifPresent(all::add));
    return all.stream().filter(SummitClaim::saysSomething).distinct().toList();
  }

  private static Optional<SummitClaim> claim(Marked marked, MatchResult found) {
    if (has(found, "own")
        && !marked.quote(found, "own").matches("(?i).*(?:summit|meeting|conference).*")) {
      return Optional.empty();
    }
    return body(marked, found).map(body -> claim(marked, found, body));
  }

  private static SummitClaim claim(Marked marked, MatchResult found, String body) {
    String year = has(found, "year") ? "year" : "before";
    return new SummitClaim(
        found.start(),
        found.end(),
        body,
        has(found, year)
            ? OptionalInt.of(Integer.parseInt(found.group(year)))
            : OptionalInt.empty(),
        isOfPerson(marked, found) || isOfSome(marked, found) ? OptionalInt.empty() : ordinal(found),
        has(found, "place") ? Optional.of(marked.quote(found, "place")) : Optional.empty(),
        has(found, "state") ? Optional.of(marked.code(found, "state")) : Optional.empty(),
        has(found, "nameless"));
  }

  private static Optional<String> body(Marked marked, MatchResult found) {
    for (String group : List.of("body", "own")) {
      if (has(found, group)) {
        return Optional.of(MemberCountCheck.body(marked.code(found, group)));
      }
    }
    return has(found, "nameless") ? onlyBody(marked) : Optional.of(CONVENTION);
  }

  private static Optional<String> onlyBody(Marked marked) {
    List<String> bodies =
        marked.names().stream()
            .filter(name -> name.sort() == Name.Sort.BODY)
            .map(name -> MemberCountCheck.body(name.code()))
            .distinct()
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  /// Whether the number counts what somebody has been to: "his first G20 summit".
  private static boolean isOfPerson(Marked marked, MatchResult found) {
    return OWN.isIn(marked.raw().substring(0, found.start()));
  }

  /// "The first summit of the group to be held in Asia": of some only.
  private static boolean isOfSome(Marked marked, MatchResult found) {
    return OF_SOME.isIn(marked.raw().substring(found.end()))
        || OF_SOME.isIn(LAST_WORDS.matcher(found.group()).replaceFirst(""));
  }

  private static OptionalInt ordinal(MatchResult found) {
    if (has(found, "cop")) {
      return OptionalInt.of(Integer.parseInt(found.group("cop")));
    }
    for (String group : List.of("ordinal", "inner", "cops")) {
      if (has(found, group)) {
        return Counts.ordinal(found.group(group));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean has(MatchResult found, String group) {
    return found.namedGroups().containsKey(group)
        && found.group(group) != null
        && !found.group(group).isEmpty();
  }
}
