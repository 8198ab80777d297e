package dev.chancery.engine.lemma;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lemmas of words that are bent by rule: "treaties", "signing", "planned".
final class Endings {

  private static final Pattern DIGITS = Pattern.compile("[\\d,.]*\\d");
  private static final Pattern HISSING = Pattern.compile(".*(?:ss|sh|ch|x|zz|[^aeiou]o)es");
  private static final Pattern NO_PLURAL =
      Pattern.compile(".*(?:ss|us|is|['’]s|series|species)|.{1,2}|.*[^s]|['’]?\\d+s");

  /// A name in small letters, by someone in a hurry.
  private static final Pattern SMALL_NAME = Pattern.compile("\\p{Ll}{3,}");

  /// Capitals that shout.
  private static final Pattern LONG_CAPITALS = Pattern.compile("\\p{Lu}{5,}");

  private final Stems verbs;
  private final Stems adjectives;

  Endings(Set<String> verbs, Set<String> adjectives) {
    this.verbs = Stems.of(verbs);
    this.adjectives = Stems.of(adjectives);
  }

  /// The lemma by the Penn tag.
  String lemma(String form, String tag) {
    String small = form.toLowerCase(Locale.ROOT);
    return switch (tag) {
      case "NNP" -> SMALL_NAME.matcher(form).matches() ? capital(form) : form;
      case "ADD", "GW", "XX" -> form;
      case "NNPS" -> singular(form);
      case "NNS", "VBZ" -> singular(small);
      case "VBG" -> verb(small, "ing");
      case "VBD", "VBN" -> small.endsWith("ied") ? withY(small, 3) : verb(small, "ed");
      case "JJR", "RBR" -> small.endsWith("ier") ? withY(small, 3) : adjective(small, "er");
      case "JJS", "RBS" -> small.endsWith("iest") ? withY(small, 4) : adjective(small, "est");
      case "CD" -> DIGITS.matcher(small).matches() ? small.replace(",", "") : small;
      case "NN" -> isAcronym(form) ? form : small;
      case "JJ" -> isOfName(form, small) ? form : small;
      default -> small;
    };
  }

  private static String capital(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1
        && form.equals(form.toUpperCase(Locale.ROOT))
        && Character.isLetter(form.charAt(0))
        && !LONG_CAPITALS.matcher(form).matches();
  }

  /// "Peruvian": with a capital, and unknown without.
  private boolean isOfName(String form, String small) {
    return Character.isUpperCase(form.codePointAt(0))
        && !adjectives.words().contains(small)
        && !verbs.knows(small)
        && !form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static String withY(String word, int ending) {
    int stem = word.length() - ending;
    return stem > 1 ? word.substring(0, stem) + "y" : word.substring(0, stem) + "ie";
  }

  private String verb(String word, String ending) {
    int stem = word.length() - ending.length();
    return word.endsWith(ending) && stem > 1 ? verbs.word(word.substring(0, stem)) : word;
  }

  private String adjective(String word, String ending) {
    int stem = word.length() - ending.length();
    return word.endsWith(ending) && stem > 2 ? adjectives.word(word.substring(0, stem)) : word;
  }

  private static String singular(String word) {
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 2) + "an";
    }
    if (NO_PLURAL.matcher(word).matches()) {
      return word;
    }
    if (word.endsWith("ies")) {
      return withY(word, 3);
    }
    return word.substring(0, word.length() - (HISSING.matcher(word).matches() ? 2 : 1));
  }
}
