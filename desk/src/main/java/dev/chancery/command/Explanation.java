package dev.chancery.command;

import dev.chancery.model.Actor;
import dev.chancery.model.Finding;
import dev.chancery.model.Origin;
import dev.chancery.model.RecordFormat;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.util.Locale;

/// Why a finding is there: its rule, its words, and what the reading knew of its sentence.
record Explanation(Groundwork ground, Finding finding) {

  String text() {
    Origin origin = finding.origin();
    StringBuilder text = new StringBuilder();
    text.append(InWords.of(finding)).append("\n\n");
    line(text, "id", origin.id());
    line(text, "rule", origin.rule());
    line(text, "confidence", String.valueOf(origin.confidence()));
    line(text, "words", "“" + origin.quote() + "”");
    line(text, "characters", origin.span().start() + " to " + origin.span().end());
    Sentence sentence = ground.parsed().sentences().get(origin.sentence());
    line(text, "sentence", origin.sentence() + ": " + ground.text().quote(sentence.span()));
    tree(text, sentence);
    actors(text, sentence);
    times(text, sentence);
    return text.append('\n').append(RecordFormat.line(finding)).append('\n').toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-11s %s%n", name, value.replaceAll("\\s+", " ")));
  }

  /// One line a word, moved in by its depth; words of the finding are marked with `*`.
  private void tree(StringBuilder text, Sentence sentence) {
    text.append(
        String.format(Locale.ROOT, "%n%-44s %-5s %-16s %s%n", "tree", "tag", "lemma", "name"));
    for (Token token : sentence.tokens()) {
      text.append(row(sentence, token).stripTrailing()).append('\n');
    }
  }

  private String row(Sentence sentence, Token token) {
    Span words = finding.span();
    String mark = words.overlaps(token.span()) ? "* " : "  ";
    String word =
        "  ".repeat(depth(sentence, token)) + token.text() + " (" + token.relation() + ")";
    String name = token.name().name().toLowerCase(Locale.ROOT);
    return String.format(
        Locale.ROOT,
        "%s%-42s %-5s %-16s %s",
        mark,
        word,
        token.tag(),
        token.lemma(),
        name.equals("none") ? "" : name);
  }

  private static int depth(Sentence sentence, Token token) {
    int depth = 0;
    for (Token at = token; at.head() >= 0 && depth < sentence.size(); depth++) {
      at = sentence.token(at.head());
    }
    return depth;
  }

  private void actors(StringBuilder text, Sentence sentence) {
    text.append("\nactors\n");
    for (ActorMention mention : ground.actors().in(sentence)) {
      for (Actor actor : mention.actors()) {
        text.append("  ")
            .append(words(mention, sentence))
            .append(" = ")
            .append(InWords.actor(actor))
            .append('\n');
      }
    }
  }

  private String words(ActorMention mention, Sentence sentence) {
    return ground.text().quote(sentence.span(mention.start(), mention.end()));
  }

  private void times(StringBuilder text, Sentence sentence) {
    text.append("\ntimes\n");
    for (TimeMention mention : ground.times().in(sentence)) {
      String days = mention.when().from() + " to " + mention.when().to();
      text.append("  ").append(mention.when().text()).append(" = ").append(mention.when().timex());
      text.append(" (").append(days).append(", rule ").append(mention.rule()).append(")\n");
    }
  }
}
