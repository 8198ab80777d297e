package dev.chancery.checking.known;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Capitals that stand for their governments, as the reading understood them: "Vienna took over
/// from Tallinn", but not "leaders met in Vienna".
final class Governments {

  /// Prepositions after which a capital is who does it or to whom it is done, and no place.
  private static final Set<String> LINKS = Set.of("by", "between", "under", "with");

  /// Where organisations sit, by which they are called too.
  private static final Set<String> SEATS = Set.of("Brussels", "Geneva", "Strasbourg", "The Hague");

  private Governments() {}

  /// The names of a sentence, with those of such capitals; nothing where there is none.
  static List<Name> in(Marked marked) {
    List<Name> more =
        marked.scene().ground().actors().in(marked.sentence()).stream()
            .filter(mention -> mention.kind() == ActorMention.Kind.STATE)
            .filter(mention -> isActing(marked.sentence(), mention))
            .flatMap(mention -> name(marked, mention).stream())
            .toList();
    return more.isEmpty()
        ? List.of()
        : Stream.concat(marked.names().stream(), more.stream())
            .sorted(Comparator.comparingInt(Name::start))
            .toList();
  }

  private static boolean isActing(Sentence sentence, ActorMention mention) {
    Token head = sentence.token(mention.head());
    Token first = head.is("conj") ? sentence.head(head).orElse(head) : head;
    return first.isOneOf("nsubj", "appos", "nmod:poss")
        || LINKS.contains(Deeds.link(sentence, first));
  }

  private static Optional<Name> name(Marked marked, ActorMention mention) {
    Sentence sentence = marked.sentence();
    Token last = sentence.token(mention.end() - 1);
    int start = marked.start(sentence.token(mention.start()));
    int end = marked.start(last) + last.text().length();
    boolean free =
        marked.names().stream().allMatch(name -> name.end() <= start || end <= name.start());
    return Optional.of(mention.actors())
        .filter(actors -> free && actors.size() == 1)
        .filter(_ -> !SEATS.contains(marked.raw().substring(start, end)))
        .map(List::getFirst)
        .map(Actor::country)
        .map(code -> new Name(start, end, code, Name.Sort.STATE));
  }
}
