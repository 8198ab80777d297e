package dev.chancery.checking.known;

import dev.chancery.checking.frame.Lately;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Folded;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person's name as a text writes it: in full or in part, in any order, in any spelling.
record PersonName(String written) {

  private static final String WORD =
      "(?:\\p{Lu}[\\p{L}.-]*(?:['’]\\p{L}{2,})?|(?:al|el|ul|an)-\\p{Lu}[\\p{L}-]*)";
  private static final String LINK =
      "(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|bin|bint|ibn|al|el|la|le|ter|ten|y|e|ould|wa|zu)";

  /// "Dina Boluarte", "Ursula von der Leyen", "Abdel Fattah el-Sissi".
  static final String PATTERN =
      "(?:%1$s)(?:\\s+(?:%2$s\\s+){0,2}(?:%1$s)){0,4}".formatted(WORD, LINK);

  /// What may follow a name with a capital without being part of it.
  private static final Wording BESIDE =
      Wording.of(
          "\\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day.*|\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=\\s+\\d).*|[.]$");

  private static final Wording TITLE =
      Wording.of(
          "^(?:(?:Dr|Mr|Mrs|Ms|Gen|Sir|Dame|Sheikh|Shaikh|Lord|General|Field|Marshal|Prince|Mullah|Datuk|Seri|Tun|Sri|Dato|H\\.E|King|Queen|Emir|Sultan|Emperor|President|Chancellor|Premier)\\.?\\s+)+");

  /// Letters from which two spellings of a surname may differ in one.
  private static final int LONG = 4;

  /// Spellings that are held against each other: as many as the terms of a few states have.
  private static final int MANY = 4096;

  private static final Lately<List<String>> TOKENS = new Lately<>(PersonName::read, MANY);

  private static final Pattern GAP = Pattern.compile(" +");
  private static final Set<String> LINKS =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "di", "du", "van", "von", "der", "den", "bin",
          "ibn", "al", "el", "la", "le", "jr", "sr", "ii", "iii");

  /// Words that begin with a capital and are no names.
  private static final Wording NO_NAME =
      Wording.of(
          "^(?:Ambassador|Envoy|Senator|Judge|Captain|Colonel|The|A|An|In|On|At|From|To|For|By|With|Near|Outside|Via|After|Before|Since|Under|Among|Unlike|But|And|He|She|It|They|We|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Prime|President|Minister|Foreign|Vice|Deputy|Secretary|Director|General|Council|Office|Day|House|Palace|Cup|Party|Union|Congress|Parliament|Senate|Commission|Committee|Bank|Court|State|Ministry|Government|Security|National|International|European|High|Affairs|Speaker|Executive|Special|Chief|Justice|Defense|Defence|Advisers?|Spokes\\w+|Trade|University)\\b.*|^(?:Mr|Mrs|Ms)\\.?$|^(?:I|II|III|IV|V|VI)$|^(?:Saudi|Arab|Asian|African|American)\\b.*");

  private static final Wording NAME = Wording.of(PATTERN);

  /// The name that begins at a character.
  static Optional<MatchResult> at(String text, int start) {
    Matcher name = NAME.matcher(text).region(start, text.length());
    return name.lookingAt() && isName(name.group())
        ? Optional.of(name.toMatchResult())
        : Optional.empty();
  }

  /// Whether words with capitals can be a person's name.
  static boolean isName(String words) {
    return !NO_NAME.matcher(words).matches();
  }

  static PersonName of(String words) {
    String plain = BESIDE.matcher(words.strip()).replaceFirst("");
    return new PersonName(TITLE.matcher(plain).replaceFirst(""));
  }

  /// Whether it has a given name besides the surname.
  boolean inFull() {
    return tokens(written).size() > 1;
  }

  /// Whether it is the person of the term: a no only where nothing in the names is alike.
  Answer is(Term term) {
    List<String> own = tokens(written);
    List<String> surname = tokens(term.surname());
    Set<String> known = new HashSet<>(tokens(term.person()));
    known.addAll(surname);
    term.names().forEach(name -> known.addAll(tokens(name)));
    if (own.isEmpty() || known.containsAll(own) || term.isCalled(written)) {
      return Answer.YES;
    }
    if (isOfFamily(own, surname) && isGiven(own, known, surname)) {
      return Answer.YES;
    }
    return isOfAnotherFamily(own, known, surname) || !isAnyAlike(own, known)
        ? Answer.NO
        : Answer.UNKNOWN;
  }

  private static boolean isOfFamily(List<String> own, List<String> surname) {
    if (own.containsAll(surname)) {
      return true;
    }
    for (String part : surname) {
      if (!isSpelled(part, own)) {
        return false;
      }
    }
    return own.size() > 1;
  }

  /// Whether all beside the surname is known.
  private static boolean isGiven(List<String> own, Set<String> known, List<String> surname) {
    for (String part : own) {
      boolean family = surname.contains(part) || isSpelled(part, surname);
      if (!family && !isAlike(part, known)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAnyAlike(List<String> own, Collection<String> known) {
    for (String part : own) {
      if (isAlike(part, known)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(String part, Collection<String> known) {
    for (String other : known) {
      if (isAlike(part, other)) {
        return true;
      }
    }
    return false;
  }

  /// Whether only a given name is alike: "Sergei Shoigu" is not Sergei Lavrov.
  private static boolean isOfAnotherFamily(
      List<String> own, Set<String> known, List<String> surname) {
    String last = own.getLast();
    return own.size() > 1
        && known.size() > 1
        && last.length() >= LONG
        && !isAlike(last, known)
        && !isAnyAlike(own, surname);
  }

  private static List<String> tokens(String name) {
    return TOKENS.of(name);
  }

  private static List<String> read(String name) {
    return Arrays.stream(GAP.split(Folded.of(name.replace('.', ' ')), -1))
        .filter(part -> part.length() > 1 && !LINKS.contains(part))
        .toList();
  }

  /// Whether two parts of names may be spellings of one: the same start or few letters apart.
  private static boolean isAlike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (one.equals(other) || (shorter >= 3 && (one.startsWith(other) || other.startsWith(one)))) {
      return true;
    }
    int allowed = shorter < 4 ? 0 : shorter < 6 ? 1 : 2;
    return isWithin(one, other, allowed);
  }

  /// Whether a long part is among others but for a letter: "Sissi", "Sisi".
  private static boolean isSpelled(String part, List<String> others) {
    for (String other : others) {
      if (part.length() >= LONG && other.length() >= LONG && isWithin(part, other, 1)) {
        return true;
      }
    }
    return false;
  }

  /// Whether they differ in so many letters at most.
  private static boolean isWithin(String one, String other, int letters) {
    return Math.abs(one.length() - other.length()) <= letters && distance(one, other) <= letters;
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int same = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
