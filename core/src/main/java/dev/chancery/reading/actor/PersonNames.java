package dev.chancery.reading.actor;

import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.GivenNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds where persons' names stand: what the name model says, mended, and what it missed after a
/// title or a given name.
final class PersonNames {

  private static final Set<String> PARTICLES = WordList.named("name_particles");
  private static final Set<String> SUFFIXES = WordList.named("name_suffixes");
  private static final Set<String> PLACE_NOUNS = WordList.named("place_nouns");
  private static final Set<String> THINGS = WordList.named("thing_nouns");
  private static final Set<String> VESSELS = WordList.named("vessel_words");
  private static final Pattern TWO_SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}-\\p{Ll}{1,6}");
  private static final Set<String> JOINING = Set.of("and", "of", "for", "&");
  private static final int LONGEST = 6;

  private final ActorNouns nouns;
  private final GivenNames given;

  PersonNames(ActorNouns nouns, GivenNames given) {
    this.nouns = nouns;
    this.given = given;
  }

  List<NameSpan> in(Sentence sentence, MentionBoard board) {
    List<NameSpan> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<NameSpan> name = at(sentence, at, board);
      if (name.isPresent()) {
        found.add(name.get());
        at = name.get().end() - 1;
      }
    }
    return found;
  }

  private Optional<NameSpan> at(Sentence sentence, int at, MentionBoard board) {
    if (!isFree(sentence, at, board) || Courtesy.is(sentence.token(at))) {
      return Optional.empty();
    }
    if (sentence.token(at).name() == NameKind.PERSON) {
      return isTitle(sentence, at)
          ? Optional.empty()
          : Optional.of(known(sentence, at, board)).filter(this::isNobodysPlace);
    }
    return missed(sentence, at, board).filter(this::isNobodysPlace);
  }

  // "Said Street", "the Keller Institute", "Wardak province" are no persons.
  private boolean isNobodysPlace(NameSpan name) {
    Sentence sentence = name.sentence();
    boolean ends = name.length() > 1 && PLACE_NOUNS.contains(lower(sentence.token(name.end() - 1)));
    boolean leads =
        name.end() < sentence.size()
            && PLACE_NOUNS.contains(lower(sentence.token(name.end())))
            && sentence.token(name.end() - 1).is("compound");
    boolean vessel = name.start() > 0 && VESSELS.contains(lower(sentence.token(name.start() - 1)));
    return !ends && !leads && !vessel;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }

  private boolean isTitle(Sentence sentence, int at) {
    boolean alone = at == 0 || sentence.token(at - 1).name() != NameKind.PERSON;
    boolean followed = at + 1 < sentence.size() && sentence.token(at + 1).name() == NameKind.PERSON;
    return (followed || alone) && nouns.at(sentence, at, Role.OFFICE).isPresent();
  }

  private static boolean isFree(Sentence sentence, int at, MentionBoard board) {
    return at < sentence.size() && sentence.token(at).isName() && board.at(sentence, at).isEmpty();
  }

  private NameSpan known(Sentence sentence, int first, MentionBoard board) {
    int start = withForename(sentence, isPortfolio(sentence, first) ? first + 1 : first, board);
    int end = Math.max(first, start) + 1;
    while (end < sentence.size() && continues(sentence, end, board)) {
      end++;
    }
    if (hasNickname(sentence, end)) {
      end += 4;
    }
    while (end - start > 1 && PARTICLES.contains(sentence.token(end - 1).text())) {
      end--;
    }
    return new NameSpan(sentence, start, withSuffix(sentence, end));
  }

  private static boolean isNounOrComma(Token token) {
    return token.isNoun() || token.tag().equals(",");
  }

  // "for Democracy and Labor Ana Ruiz": the name model takes the office's last word for a name.
  private boolean isPortfolio(Sentence sentence, int first) {
    return first > 1
        && first + 2 < sentence.size()
        && JOINING.contains(sentence.token(first - 1).lemma())
        && isNounOrComma(sentence.token(first - 2))
        && !isGiven(sentence.token(first))
        && isGiven(sentence.token(first + 1))
        && sentence.token(first + 2).name() == NameKind.PERSON;
  }

  // A forename that the name model left out: "Ecologist Chip Taylor".
  private int withForename(Sentence sentence, int start, MentionBoard board) {
    int before = start - 1;
    boolean named =
        before > 0
            && isPlainName(sentence, before, board)
            && sentence.token(before).name() == NameKind.NONE
            && !Courtesy.is(sentence.token(before))
            && sentence.token(before).head() == start
            && sentence.token(before).tag().equals("NNP");
    return named || isForename(sentence, before) ? before : start;
  }

  // "Penny Stone": a given name that is tagged as the common noun.
  private boolean isForename(Sentence sentence, int at) {
    return at >= 0
        && sentence.token(at).name() == NameKind.PERSON
        && !sentence.token(at).isName()
        && given.gender(sentence.token(at).text()).isPresent();
  }

  // "Benjamin (Ben) Sides"
  private static boolean hasNickname(Sentence sentence, int end) {
    return end + 3 < sentence.size()
        && sentence.token(end).text().equals("(")
        && sentence.token(end + 1).isName()
        && sentence.token(end + 2).text().equals(")")
        && sentence.token(end + 3).name() == NameKind.PERSON;
  }

  private static boolean continues(Sentence sentence, int at, MentionBoard board) {
    Token token = sentence.token(at);
    if (token.name() == NameKind.PERSON) {
      return !token.tag().equals("POS");
    }
    boolean particle = PARTICLES.contains(token.text());
    if (particle) {
      return isFree(sentence, at + 1, board);
    }
    Token before = sentence.token(at - 1);
    return isFree(sentence, at, board)
        && token.name() != NameKind.ORGANIZATION
        && (before.head() == at || PARTICLES.contains(before.text()));
  }

  private static int withSuffix(Sentence sentence, int end) {
    if (end < sentence.size() && SUFFIXES.contains(sentence.token(end).text())) {
      return end + 1;
    }
    boolean comma = end + 1 < sentence.size() && sentence.token(end).text().equals(",");
    return comma && SUFFIXES.contains(sentence.token(end + 1).text()) ? end + 2 : end;
  }

  private Optional<NameSpan> missed(Sentence sentence, int at, MentionBoard board) {
    boolean afterTitle = at > 0 && isPersonalTitle(sentence, at - 1);
    boolean afterGiven = isGiven(sentence.token(at)) && isFree(sentence, at + 1, board);
    boolean surnameFirst = isSurnameFirst(sentence, at, board);
    if (!afterTitle && !afterGiven && !surnameFirst && !isAfterPortfolio(sentence, at, board)) {
      return Optional.empty();
    }
    int end = at + 1;
    while (end - at < LONGEST && isPlainName(sentence, end, board)) {
      end++;
    }
    boolean common = nouns.isNoun(sentence, end - 1) || leadsToOffice(sentence, end);
    boolean thing = end - at == 1 && THINGS.contains(lower(sentence.token(at)));
    boolean enough = afterTitle ? isPlainName(sentence, at, board) && !thing : end - at > 1;
    return enough && !common
        ? Optional.of(new NameSpan(sentence, at, withSuffix(sentence, end)))
        : Optional.empty();
  }

  // "Deputy Foreign Minister", "Deputy Prime Minister/Foreign Minister": the office goes on.
  private boolean leadsToOffice(Sentence sentence, int end) {
    if (end >= sentence.size() || !sentence.token(end).isName()) {
      return false;
    }
    String first = lower(sentence.token(end)).replaceFirst("/.*", "");
    return nouns.names(first, Role.OFFICE);
  }

  // "Under Secretary for Democracy and Human Rights Ana Ruiz left": the subject after an office.
  private boolean isAfterPortfolio(Sentence sentence, int at, MentionBoard board) {
    boolean subject = sentence.token(at).is("nsubj") && isFree(sentence, at + 1, board);
    int before = at - 1;
    while (subject && before > 0 && isOfPortfolio(sentence.token(before))) {
      before--;
    }
    return subject
        && before < at - 2
        && before >= 0
        && sentence.token(before + 1).lemma().equals("for")
        && nouns.at(sentence, before, Role.OFFICE).isPresent();
  }

  private static boolean isOfPortfolio(Token token) {
    return token.isName()
        || token.hasTag("JJ", ",", "CC", "DT")
        || token.lemma().equals("for")
        || token.lemma().equals("of");
  }

  // "Kim Hee-sang": a given name of two syllables after the surname.
  private static boolean isSurnameFirst(Sentence sentence, int at, MentionBoard board) {
    return isFree(sentence, at + 1, board)
        && TWO_SYLLABLES.matcher(sentence.token(at + 1).text()).matches()
        && sentence.token(at).text().length() < 8;
  }

  private boolean isPersonalTitle(Sentence sentence, int at) {
    Token token = sentence.token(at);
    return Courtesy.is(token)
        || (token.isName()
            && !token.upos().equals("ADJ")
            && nouns.at(sentence, at, Role.OFFICE).filter(PersonNames::isRank).isPresent());
  }

  // "Minister", not "National".
  private static boolean isRank(Noun noun) {
    return !noun.plural() && !"CVL".equals(noun.sector());
  }

  private boolean isGiven(Token token) {
    return given.gender(token.text()).isPresent() && !given.ordinary(token.text());
  }

  private boolean isPlainName(Sentence sentence, int at, MentionBoard board) {
    if (!isFree(sentence, at, board)) {
      return false;
    }
    Token token = sentence.token(at);
    boolean capitals = token.text().equals(token.text().toUpperCase(Locale.ROOT));
    return Character.isUpperCase(token.text().codePointAt(0))
        && (!capitals || token.text().length() < 3)
        && !token.tag().equals("NNPS")
        && !nouns.isNoun(sentence, at);
  }
}
