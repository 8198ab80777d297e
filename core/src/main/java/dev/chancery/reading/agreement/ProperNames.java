package dev.chancery.reading.agreement;

import dev.chancery.model.AgreementType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds instruments named in capitals: "the Treaty on Road Traffic", "the Lima Accords".
record ProperNames(Instruments instruments) {

  private static final Set<String> LINKS =
      Set.of(
          "of",
          "on",
          "for",
          "against",
          "to",
          "in",
          "the",
          "and",
          "concerning",
          "regarding",
          "relating",
          "all",
          "its");
  private static final Set<String> JOINTS = Set.of("-", "'", "’");
  private static final Set<String> OFFICES = Set.of("chief", "office", "ambassador", "bureau");
  private static final Set<String> DOUBTFUL = Set.of("partnership", "framework", "memorandum");

  /// A name ends before its date: "adopted the Lima Declaration on Monday".
  private static final Set<String> DAYS =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final Set<String> OPENERS =
      Set.of("the", "a", "an", "this", "our", "its", "their", "that", "these");

  /// Names with an instrument's noun that are none: party conventions, programmes, founding acts.
  private static final Set<String> OTHERWISE =
      Set.of(
          "Democratic",
          "Republican",
          "National",
          "Independence",
          "Green",
          "New",
          "Party",
          "School",
          "Annual");

  /// Last words of names that are no agreements: laws, bodies, occasions.
  private static final Set<String> BODIES =
      Set.of(
          "Act",
          "Committee",
          "Commission",
          "Council",
          "Fund",
          "Office",
          "Conference",
          "Day",
          "Award",
          "Awards",
          "Program",
          "Programme",
          "Group",
          "Board",
          "Center",
          "Centre",
          "Summit",
          "Forum");

  List<Naming> in(Sentence sentence) {
    List<Naming> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.isNoun() && capital(token)) {
        instruments
            .at(sentence, token)
            .flatMap(match -> naming(sentence, match))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Naming> naming(Sentence sentence, Instruments.Match match) {
    int start = leftmost(sentence, match.start());
    int end = rightmost(sentence, match.end());
    boolean bare = start == match.start() && end == match.end() && match.end() - match.start() == 1;
    boolean continued = end == match.end() && end < sentence.size() && capital(sentence.token(end));
    if (bare
        || continued
        || ofOffice(sentence, start, end)
        || otherwise(sentence, match, start, end)) {
      return Optional.empty();
    }
    return Optional.of(
        new Naming(
            sentence,
            start,
            end,
            match.head(),
            match.instrument().type(),
            Naming.Manner.PROPER,
            List.of(),
            ""));
  }

  private static int leftmost(Sentence sentence, int from) {
    int start = from;
    while (start > 0 && partOfName(sentence.token(start - 1))) {
      start--;
    }
    while (start < from && OPENERS.contains(sentence.token(start).lemma())) {
      start++;
    }
    return start;
  }

  private static boolean partOfName(Token token) {
    return (capital(token) && !token.isVerb()) || JOINTS.contains(token.text());
  }

  /// Right of the noun, links count when a capital follows: "on the Rights of the Child".
  private static int rightmost(Sentence sentence, int from) {
    int end = from;
    int at = from;
    while (at < sentence.size() && at < end + 4) {
      Token token = sentence.token(at);
      if (DAYS.contains(token.text())) {
        break;
      } else if (capital(token) && at > from && !another(sentence, at)) {
        end = at + 1;
      } else if (!LINKS.contains(token.text())) {
        break;
      }
      at++;
    }
    return end;
  }

  /// "the Partnership and the United States": after "and the" something else begins.
  private static boolean another(Sentence sentence, int at) {
    return at > 1
        && sentence.token(at - 1).text().equals("the")
        && sentence.token(at - 2).text().equals("and");
  }

  /// Whether the noun also names programmes and papers.
  boolean doubtful(Naming naming) {
    return instruments
        .at(naming.sentence(), naming.head())
        .filter(match -> match.instrument().words().size() == 1)
        .filter(match -> DOUBTFUL.contains(match.instrument().head()))
        .isPresent();
  }

  /// "the Chief of Protocol of the United States", "the Convention on Trade Act".
  private static boolean ofOffice(Sentence sentence, int start, int end) {
    boolean chief =
        start > 1
            && sentence.token(start - 1).lemma().equals("of")
            && OFFICES.contains(sentence.lowerLemma(sentence.token(start - 2)));
    return chief || BODIES.contains(sentence.token(end - 1).text());
  }

  /// A "Memorandum on Clean Water" may be an order of one government to its offices.
  boolean oneSided(Naming naming) {
    return doubtful(naming) && naming.type() == AgreementType.MEMORANDUM;
  }

  private static boolean otherwise(Sentence sentence, Instruments.Match match, int start, int end) {
    boolean doubtful =
        Set.of("convention", "deal", "declaration").contains(match.instrument().head());
    return doubtful
        && sentence.tokens().subList(start, end).stream()
            .anyMatch(token -> OTHERWISE.contains(token.text()));
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
