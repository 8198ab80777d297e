package dev.chancery.reading.actor;

import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import java.util.Objects;
import java.util.Set;

/// Whether an article about one state tells of somebody from another: "a Canadian tourist".
final class Foreigners {

  private static final Set<String> PRIVATE = WordList.named("private_persons");

  private Foreigners() {}

  static boolean areTold(Setting setting, MentionBoard board) {
    return board.all().stream().anyMatch(mention -> isForeigner(mention, setting));
  }

  private static boolean isForeigner(ActorMention mention, Setting setting) {
    Sentence sentence = mention.sentence();
    boolean nationality = mention.kind() == Kind.ADJECTIVE || mention.kind() == Kind.STATE;
    return nationality
        && mention.end() < sentence.size()
        && PRIVATE.contains(sentence.token(mention.end()).text())
        && setting
            .subject()
            .map(subject -> subject.country())
            .filter(own -> !Objects.equals(own, mention.actors().getFirst().country()))
            .isPresent();
  }
}
