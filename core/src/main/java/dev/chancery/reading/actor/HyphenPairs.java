package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds states in words of several parts: "Peru-Korea ties", "Sino-Russian", "U.S.-built".
final class HyphenPairs {

  private static final String JOINTS = "-\u2010\u2011\u2013\u2014/";
  private static final Pattern JOINT = Pattern.compile("[" + JOINTS + "]");

  private static final Set<String> APART = WordList.named("apart_prefixes");
  private static final Set<String> BACKING = WordList.named("backing_suffixes");

  private final NameIndex<KnownActor> names;

  HyphenPairs(NameIndex<KnownActor> names) {
    this.names = names;
  }

  void find(Sentence sentence, MentionBoard board) {
    for (Token token : sentence.tokens()) {
      if (isJoined(token.text()) && board.at(sentence, token.index()).isEmpty()) {
        read(sentence, token, board);
      }
    }
  }

  private void read(Sentence sentence, Token token, MentionBoard board) {
    String[] parts = JOINT.split(token.text(), -1);
    if (APART.contains(lower(parts[0])) || BACKING.contains(lower(parts[parts.length - 1]))) {
      return;
    }
    List<Actor> actors = new ArrayList<>();
    int from = token.span().start();
    for (String part : parts) {
      int start = from;
      actorNamed(part)
          .map(known -> known.mentionedAs(part, new Span(start, start + length(part))))
          .filter(actor -> actors.stream().noneMatch(actor::sameAs))
          .ifPresent(actors::add);
      from += length(part) + 1;
    }
    if (!actors.isEmpty()
        && (actors.size() == parts.length || isState(parts))
        && token.text().codePointCount(0, token.text().length()) > 3) {
      int at = token.index();
      Kind kind = token.is("amod") || token.is("compound") ? Kind.ADJECTIVE : Kind.STATE;
      board.add(new ActorMention(sentence, at, at + 1, at, kind, actors));
    }
  }

  // One name and another word: only a state's own name or adjective counts ("U.S.-led").
  private boolean isState(String[] parts) {
    return names.named(parts[0]).stream()
        .anyMatch(known -> known.form() == Form.STATE || known.form() == Form.ADJECTIVE);
  }

  private static boolean isJoined(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (isJoint(word.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoint(char letter) {
    return letter == '-' || letter == '/' || (letter > 'z' && JOINTS.indexOf(letter) >= 0);
  }

  private static String lower(String part) {
    return part.toLowerCase(Locale.ROOT);
  }

  private static int length(String part) {
    return part.codePointCount(0, part.length());
  }

  private Optional<KnownActor> actorNamed(String part) {
    return names.named(part).stream()
        .filter(
            known -> known.form().compareTo(Form.CAPITAL) <= 0 || known.form() == Form.ORGANISATION)
        .filter(known -> !known.doubtful() || known.form() == Form.COMBINING)
        .findFirst();
  }
}
