package dev.chancery.comparison;

/// Universal part of speech from Penn tag, lemma and relation, after the conversion table of the
/// Universal Dependencies documentation for English.
final class PartOfSpeech {

  private PartOfSpeech() {}

  static String of(String tag, String lemma, String relation) {
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "JJ", "JJR", "JJS", "AFX" -> "ADJ";
      case "CD" -> "NUM";
      case "CC" -> "CCONJ";
      case "DT", "PDT", "WDT" ->
          relation.equals("det") || relation.equals("det:predet") ? "DET" : "PRON";
      case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
      case "RB", "RBR", "RBS", "WRB" -> lemma.equals("not") ? "PART" : "ADV";
      case "RP" -> "ADP";
      case "IN" -> relation.startsWith("mark") ? "SCONJ" : "ADP";
      case "TO" -> relation.startsWith("case") ? "ADP" : "PART";
      case "POS" -> "PART";
      case "MD" -> "AUX";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          relation.startsWith("aux") || relation.equals("cop") ? "AUX" : "VERB";
      case "UH" -> "INTJ";
      case "$", "#", "SYM" -> "SYM";
      case "FW", "LS", "ADD", "GW", "XX" -> "X";
      default -> tag.chars().anyMatch(Character::isLetter) ? "X" : "PUNCT";
    };
  }
}
