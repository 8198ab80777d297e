package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Titles;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// All that is known while an article is gone through from word to word.
record Scene(
    Setting setting,
    Turns turns,
    Discourse discourse,
    MentionBoard board,
    ActorWords words,
    Titles titles) {

  private static final Set<String> OURS = WordList.named("first_pronouns");
  private static final Set<String> YOURS = WordList.named("second_pronouns");

  /// The person that "the minister" stands for, where one was spoken of.
  Optional<Actor> holder(Sentence sentence, RolePhrase phrase) {
    String role = phrase.office().orElse("");
    String noun = lastWord(role);
    Optional<ActorMention> same =
        discourse.latest(
            sentence, mention -> Discourse.isPerson(mention) && holds(mention, role), 30);
    return same.or(() ->
            discourse.latest(
                sentence,
                mention -> mention.kind() == Kind.PERSON && mayBeCalled(mention, noun),
                30))
        .map(mention -> mention.actors().getFirst());
  }

  private static boolean holds(ActorMention mention, String role) {
    String own = mention.actors().getFirst().role();
    return own != null
        && (own.equals(role)
            || own.endsWith(" " + role)
            || own.startsWith(role + " of ")
            || own.startsWith(role + " for "));
  }

  private boolean mayBeCalled(ActorMention mention, String noun) {
    String own = mention.actors().getFirst().role();
    return own != null && (lastWord(own).equals(noun) || titles.mayMean(noun, own));
  }

  private static String lastWord(String role) {
    return role.substring(role.lastIndexOf(' ') + 1);
  }

  /// Who says "we" outside of quotations: who speaks by the label, else who issues the text.
  Optional<Actor> self(Sentence sentence) {
    return turns.covers(sentence) ? turns.speaker(sentence) : setting.author();
  }

  /// Who is meant by "you".
  Optional<Actor> addressee(Sentence sentence) {
    return turns.covers(sentence)
        ? turns.listener(sentence)
        : setting.author().flatMap(author -> setting.subject());
  }

  /// Whose "his", "our" or "Peru's" is.
  Optional<Actor> possessor(Sentence sentence, Token owner) {
    String word = owner.text().toLowerCase(Locale.ROOT);
    if (OURS.contains(word)) {
      return self(sentence);
    }
    return YOURS.contains(word)
        ? addressee(sentence)
        : board.at(sentence, owner.index()).map(mention -> mention.actors().getFirst());
  }

  /// The state whose government, officials or protesters are meant where none is named with them.
  Optional<Actor> stateOf(Sentence sentence, RolePhrase phrase, Noun noun) {
    boolean title = sentence.token(phrase.noun()).isName();
    return title && setting.author().isPresent()
        ? setting.author()
        : sameBefore(sentence, phrase).or(() -> near(sentence, noun));
  }

  /// "The Department": of the author, else of the state whose department was spoken of.
  Optional<Actor> ofTitle(Sentence sentence, RolePhrase phrase, Noun noun) {
    return "GOV".equals(noun.sector())
        ? setting.author().or(() -> sameBefore(sentence, phrase))
        : sameBefore(sentence, phrase);
  }

  private Optional<Actor> sameBefore(Sentence sentence, RolePhrase phrase) {
    String word = sentence.token(phrase.noun()).lemma();
    return discourse
        .latest(sentence, mention -> sameNoun(mention, word) && mention.kind() == Kind.ORGAN, 4)
        .map(mention -> mention.actors().getFirst());
  }

  /// Whose office a title is that stands alone: "the Secretary" in a release.
  Optional<Actor> bearerOf(RolePhrase phrase, Sentence sentence) {
    boolean title = Character.isUpperCase(sentence.token(phrase.noun()).text().codePointAt(0));
    if (setting.author().isEmpty() || !title) {
      return Optional.empty();
    }
    return PersonMentions.isForeign(phrase.office().orElse(""))
        ? setting.subject()
        : setting.author();
  }

  private static boolean sameNoun(ActorMention mention, String lemma) {
    return mention.sentence().token(mention.head()).lemma().equalsIgnoreCase(lemma);
  }

  private Optional<Actor> near(Sentence sentence, Noun noun) {
    if (noun.role() == ActorNouns.Role.PEOPLE && !setting.isMostlyOne()) {
      return Optional.empty();
    }
    if (setting.isMostlyOne()) {
      return setting.subject();
    }
    return discourse
        .latest(sentence, this::isForeignState, 3)
        .map(mention -> mention.actors().getFirst())
        .or(setting::state);
  }

  private boolean isForeignState(ActorMention mention) {
    Actor actor = mention.actors().getFirst();
    boolean own = setting.author().filter(actor::sameAs).isPresent();
    return !own
        && actor.country() != null
        && (mention.kind() == Kind.STATE || mention.kind() == Kind.PLACE);
  }
}
