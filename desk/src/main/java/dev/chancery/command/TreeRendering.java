package dev.chancery.command;

import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.Locale;

/// Trees for the eye: one word a row, in the order of the text, with relation, tag, lemma and name;
/// never wider than 80 columns.
record TreeRendering(boolean colours) implements ParseRendering {

  private static final int COLUMNS = 80;
  private static final int WORD = 40;
  private static final int RELATION = 14;
  private static final int TAG = 6;
  private static final int REST = COLUMNS - WORD - RELATION - TAG - 3;

  @Override
  public String trees(String name, FrozenText text, ParsedText parsed) {
    StringBuilder out = new StringBuilder();
    out.append(drawn(Style.BOLD, cut(name, COLUMNS))).append("\n\n");
    for (Sentence sentence : parsed.sentences()) {
      String said = text.quote(sentence.span()).replaceAll("\\s+", " ");
      out.append(wrapped((sentence.index() + 1) + ". " + said)).append('\n');
      rows(out, sentence);
      out.append('\n');
    }
    return out.toString();
  }

  private void rows(StringBuilder out, Sentence sentence) {
    TreeLines lines = new TreeLines(sentence);
    for (Token token : sentence.tokens()) {
      String before = cut(lines.before(token), WORD - 10);
      String word = cut(token.text(), WORD - DisplayWidth.of(before));
      String row =
          drawn(Style.DIM, before)
              + drawn(token.head() < 0 ? Style.BOLD : Style.PLAIN, word)
              + blanks(WORD - DisplayWidth.of(before) - DisplayWidth.of(word))
              + ' '
              + drawn(Style.BLUE, padded(token.relation(), RELATION))
              + ' '
              + padded(token.tag(), TAG)
              + ' '
              + cut(rest(token), REST);
      out.append(row.stripTrailing()).append('\n');
    }
  }

  private static String rest(Token token) {
    String lemma = token.lemma().equals(token.text()) ? "" : token.lemma();
    if (token.name() == NameKind.NONE) {
      return lemma;
    }
    String name = token.name().name().toLowerCase(Locale.ROOT);
    return (lemma + " [" + name + "]").strip();
  }

  private String drawn(Style style, String text) {
    return !colours || style == Style.PLAIN || text.isEmpty()
        ? text
        : style.start() + text + Style.RESET;
  }

  private static String padded(String text, int width) {
    String cut = cut(text, width);
    return cut + blanks(width - DisplayWidth.of(cut));
  }

  private static String blanks(int count) {
    return " ".repeat(Math.max(count, 0));
  }

  /// The text, or as much of it as there is room for.
  private static String cut(String text, int width) {
    if (DisplayWidth.of(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && DisplayWidth.of(text.substring(0, end)) > width - 1) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  private static String wrapped(String text) {
    StringBuilder out = new StringBuilder();
    int used = 0;
    for (String word : text.split(" ", -1)) {
      String part = cut(word, COLUMNS);
      int width = DisplayWidth.of(part);
      if (used > 0 && used + 1 + width > COLUMNS) {
        out.append('\n');
        used = 0;
      }
      out.append(used > 0 ? " " : "").append(part);
      used += width + (used > 0 ? 1 : 0);
    }
    return out.append('\n').toString();
  }
}
