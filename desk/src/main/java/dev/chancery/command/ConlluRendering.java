package dev.chancery.command;

import dev.chancery.engine.words.MultiwordTokens;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The CoNLL-U format of Universal Dependencies. The last column says where a word stands in the
/// text (`TokenRange`, code points) and what name it is part of (`Name`).
record ConlluRendering(MultiwordTokens multiwords) implements ParseRendering {

  private static final String NONE = "_";
  private static final String NO_SPACE = "SpaceAfter=No";

  @Override
  public String trees(String name, FrozenText text, ParsedText parsed) {
    StringBuilder out = new StringBuilder();
    String document = name.replaceAll("\\s+", "-");
    String id = document.replaceAll(".*[/\\\\]", "");
    int stretch = -1;
    for (Sentence sentence : parsed.sentences()) {
      if (stretch < 0) {
        out.append("# newdoc id = ").append(document).append('\n');
      }
      if (sentence.stretch() != stretch) {
        out.append("# newpar\n");
        stretch = sentence.stretch();
      }
      out.append("# sent_id = ").append(id).append('-').append(sentence.index() + 1).append('\n');
      out.append("# text = ").append(written(sentence)).append('\n');
      words(out, sentence);
      out.append('\n');
    }
    return out.toString();
  }

  private static String written(Sentence sentence) {
    StringBuilder written = new StringBuilder();
    for (Token token : sentence.tokens()) {
      written.append(oneLine(token.text())).append(isGlued(sentence, token) ? "" : " ");
    }
    return written.toString().strip();
  }

  private void words(StringBuilder out, Sentence sentence) {
    int end = 0;
    for (Token token : sentence.tokens()) {
      if (token.index() >= end) {
        end = endOfToken(sentence, token.index());
        if (end > token.index() + 1) {
          out.append(multiword(sentence, token.index(), end)).append('\n');
        }
      }
      boolean inside = token.index() + 1 < end || isPart(sentence, token.index());
      out.append(word(token, !inside && isGlued(sentence, token))).append('\n');
    }
  }

  /// Where the written token ends that starts with a word.
  private int endOfToken(Sentence sentence, int start) {
    int end = start + 1;
    while (end < sentence.size() && isPart(sentence, end)) {
      end++;
    }
    return end;
  }

  /// Whether a word is written as one token with the word before it.
  private boolean isPart(Sentence sentence, int at) {
    if (at == 0 || !isGlued(sentence, sentence.token(at - 1))) {
      return false;
    }
    Token token = sentence.token(at);
    return multiwords.joins(sentence.token(at - 1).text(), token.text(), token.tag());
  }

  private static boolean isGlued(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return next < sentence.size() && sentence.token(next).span().start() == token.span().end();
  }

  private static String multiword(Sentence sentence, int start, int end) {
    StringBuilder form = new StringBuilder();
    sentence.tokens().subList(start, end).forEach(token -> form.append(oneLine(token.text())));
    return String.join(
        "\t",
        (start + 1) + "-" + end,
        form,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        isGlued(sentence, sentence.token(end - 1)) ? NO_SPACE : NONE);
  }

  private static String word(Token token, boolean glued) {
    return String.join(
        "\t",
        Integer.toString(token.index() + 1),
        oneLine(token.text()),
        token.lemma().isBlank() ? NONE : oneLine(token.lemma()),
        token.upos(),
        token.tag(),
        NONE,
        Integer.toString(token.head() + 1),
        token.relation(),
        NONE,
        miscellany(token, glued));
  }

  private static String miscellany(Token token, boolean glued) {
    List<String> parts = new ArrayList<>();
    if (token.name() != NameKind.NONE) {
      parts.add("Name=" + token.name().name().toLowerCase(Locale.ROOT));
    }
    if (glued) {
      parts.add(NO_SPACE);
    }
    parts.add("TokenRange=" + token.span().start() + ":" + token.span().end());
    return String.join("|", parts);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
