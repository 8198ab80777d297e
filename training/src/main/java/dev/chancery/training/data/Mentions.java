package dev.chancery.training.data;

import dev.chancery.evaluation.treebank.TreebankSentence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the mentions that the Georgetown corpus writes as brackets into its last column:
/// `Entity=(8-organization-new-…` opens one, `Entity=8)` closes it, and several may stand together.
/// Brackets that are left open at the end of a sentence mark no mention of it.
final class Mentions {

  private static final String ENTITY = "Entity=";
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\)?)|([^()]+)\\)");

  private Mentions() {}

  private record Open(String number, String type, int first) {}

  static List<Mention> in(TreebankSentence sentence) {
    Deque<Open> open = new ArrayDeque<>();
    List<Mention> mentions = new ArrayList<>();
    for (int word = 0; word < sentence.words().size(); word++) {
      for (String part : sentence.words().get(word).miscellany().split("\\|", -1)) {
        if (part.startsWith(ENTITY)) {
          read(part.substring(ENTITY.length()), word, open, mentions);
        }
      }
    }
    return mentions;
  }

  private static void read(String brackets, int word, Deque<Open> open, List<Mention> mentions) {
    Matcher bracket = BRACKET.matcher(brackets);
    while (bracket.find()) {
      String opening = bracket.group(1);
      if (opening != null) {
        String[] fields = opening.split("-", 3);
        open.push(new Open(fields[0], fields[1], word));
      }
      if (opening == null || !bracket.group(2).isEmpty()) {
        String number = opening == null ? bracket.group(3) : opening.split("-", 2)[0];
        close(number, word, open, mentions);
      }
    }
  }

  private static void close(String number, int word, Deque<Open> open, List<Mention> mentions) {
    for (Open one : open) {
      if (one.number().equals(number)) {
        open.remove(one);
        mentions.add(new Mention(one.type(), one.first(), word + 1));
        return;
      }
    }
  }
}
