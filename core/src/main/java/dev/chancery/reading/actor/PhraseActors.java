package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    LinkedHashSet<Actor> actors = new LinkedHashSet<>();
    collect(head, actors, 0);
    return different(actors);
  }

  List<Actor> modifying(Token noun) {
    LinkedHashSet<Actor> actors = new LinkedHashSet<>();
    for (Token child : sentence.children(noun, "nmod", "amod", "compound", "obl")) {
      if (owns(child)) {
        collect(child, actors, 1);
      }
    }
    return different(actors);
  }

  // "Peru's navy ships" belong to the navy and to Peru, which is one side.
  private static List<Actor> different(Set<Actor> actors) {
    List<Actor> different = new ArrayList<>();
    for (Actor actor : actors) {
      if (actor.code().isEmpty() || different.stream().noneMatch(actor::sameAs)) {
        different.add(actor);
      }
    }
    return List.copyOf(different);
  }

  private boolean owns(Token child) {
    return switch (child.relation()) {
      case "nmod:poss", "amod", "compound" -> true;
      default -> sentence.marker(child).filter(OWNING_MARKERS::contains).isPresent();
    };
  }

  private void collect(Token head, Set<Actor> actors, int depth) {
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
    return sentence.children(head, "compound").stream()
        .filter(first -> sentence.child(first, "conj").isPresent())
        .filter(first -> mentions.stream().anyMatch(mention -> mention.head() == first.index()))
        .toList();
  }

  private Optional<ActorMention> mentionOf(Token head) {
    Comparator<ActorMention> width =
        Comparator.comparingInt(mention -> mention.end() - mention.start());
    return mentions.stream()
        .filter(mention -> mention.head() == head.index())
        .max(width)
        .or(() -> mentions.stream().filter(mention -> holds(mention, head)).max(width));
  }

  private static boolean holds(ActorMention mention, Token token) {
    return mention.start() <= token.index() && token.index() < mention.end();
  }

  private List<Token> possessors(Token head) {
    List<Token> owners = new ArrayList<>(sentence.children(head, "nmod:poss"));
    owners.addAll(sentence.children(head, "amod", "compound"));
    return owners.stream()
        .filter(owner -> mentionOf(owner).isPresent() || owner.relation().equals("nmod:poss"))
        .toList();
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
