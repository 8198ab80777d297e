package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom the noun phrases of a sentence stand for, read off its tree.
final class PhraseActors {

  private static final Set<String> OWNING_MARKERS = Set.of("of", "by", "between", "among");
  private static final int DEEPEST = 12;

  private final Sentence sentence;
  private final List<ActorMention> mentions;

  PhraseActors(Sentence sentence, List<ActorMention> mentions) {
    this.sentence = sentence;
    this.mentions = mentions;
  }

  List<Actor> of(Token head) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<Actor> actors = new ArrayList<>();
    collect(head, actors, 0);
    return different(actors);
  }

  List<Actor> modifying(Token noun) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    List<Actor> actors = new ArrayList<>();
    for (Token child : sentence.children(noun, "nmod", "amod", "compound", "obl")) {
      if (owns(child)) {
        collect(child, actors, 1);
      }
    }
    return different(actors);
  }

  // "Peru's navy ships" belong to the navy and to Peru, which is one side.
  private static List<Actor> different(List<Actor> actors) {
    if (actors.size() < 2) {
      return actors;
    }
    List<Actor> different = new ArrayList<>();
    for (Actor actor : actors) {
      if (!isAmong(different, actor)) {
        different.add(actor);
      }
    }
    return different;
  }

  private static boolean isAmong(List<Actor> some, Actor actor) {
    boolean coded = actor.code().isPresent();
    for (Actor other : some) {
      if (coded ? actor.sameAs(other) : actor.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean owns(Token child) {
    return switch (child.relation()) {
      case "nmod:poss", "amod", "compound" -> true;
      default -> sentence.marker(child).filter(OWNING_MARKERS::contains).isPresent();
    };
  }

  private void collect(Token head, List<Actor> actors, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (isRelative(head)) {
      antecedent(head).ifPresent(noun -> collect(noun, actors, depth + 1));
      return;
    }
    paired(head).forEach(first -> collect(first, actors, depth + 1));
    Optional<ActorMention> own = mentionOf(head);
    if (own.isPresent()) {
      actors.addAll(own.get().actors());
    } else {
      possessors(head).forEach(owner -> collect(owner, actors, depth + 1));
    }
    for (Token other : sentence.children(head, "conj")) {
      if (!other.isVerb()) {
        collect(other, actors, depth + 1);
      }
    }
  }

  /// "The Secretary and Prime Minister": the parser hangs the first office on the second.
  private List<Token> paired(Token head) {
    List<Token> paired = sentence.children(head, "compound");
    return paired.isEmpty() ? paired : paired.stream().filter(this::isPaired).toList();
  }

  private boolean isPaired(Token first) {
    return sentence.child(first, "conj").isPresent()
        && mentions.stream().anyMatch(mention -> mention.head() == first.index());
  }

  private Optional<ActorMention> mentionOf(Token head) {
    ActorMention headed = null;
    ActorMention holding = null;
    for (ActorMention mention : mentions) {
      if (mention.head() == head.index()) {
        headed = wider(headed, mention);
      } else if (holds(mention, head)) {
        holding = wider(holding, mention);
      }
    }
    return Optional.ofNullable(headed == null ? holding : headed);
  }

  /// The wider of two, the first of two as wide.
  private static ActorMention wider(@Nullable ActorMention one, ActorMention other) {
    return one == null || other.width() > one.width() ? other : one;
  }

  private static boolean holds(ActorMention mention, Token token) {
    return mention.start() <= token.index() && token.index() < mention.end();
  }

  private List<Token> possessors(Token head) {
    List<Token> owners = new ArrayList<>(sentence.children(head, "nmod:poss"));
    for (Token owner : sentence.children(head, "amod", "compound")) {
      if (mentionOf(owner).isPresent()) {
        owners.add(owner);
      }
    }
    return owners;
  }

  static boolean isRelative(Token token) {
    return token.tag().equals("WP") || token.tag().equals("WDT") || token.tag().equals("WP$");
  }

  private Optional<Token> antecedent(Token relative) {
    Optional<Token> at = sentence.head(relative);
    while (at.isPresent() && !at.get().is("acl")) {
      at = sentence.head(at.get());
    }
    return at.flatMap(sentence::head);
  }
}
