package dev.chancery.checking.known;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.StateName;
import dev.chancery.reference.States;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Finds the names of states and organisations in a sentence, parts of hyphenated words too
/// ("Korea-Peru", "non-NATO").
final class Names {

  private static final Wording WORD =
      Wording.of(
          "(?:\\p{Lu}\\.){2,}|['’]s\\b|(?:St|Mt)\\.|\\p{L}[\\p{L}\\d]*(?:[-–/'’&]\\p{L}[\\p{L}\\d]+)*\\+?|\\d+(?:[-–]\\p{L}+)*|\\S");
  private static final Wording PART = Wording.of("[^-–/]+");

  /// What parts hyphenated words.
  private static final String PARTING = "-–/";

  /// After a capital that stands for its state.
  private static final Wording DIPLOMAT =
      Wording.of(
          "['’]s?\\s+(?:(?:top|chief)\\s+diplomat|foreign\\s+minister|defen[cs]e\\s+minister)\\b");

  private final States states;
  private final Organisations organisations = Organisations.load();
  private final StandIns standIns = new StandIns(organisations);

  private final AtomicReference<Article> last = new AtomicReference<>(new Article(null, Map.of()));

  Names(World world) {
    states = world.states();
  }

  /// The sentence with its names marked. All checks ask for the same sentences: those of the last
  /// article are kept.
  @SuppressWarnings("ReferenceEquality") // to compare whole articles would cost more than marking
  Marked mark(Scene scene, Sentence sentence) {
    Article article = last.get();
    if (article.scene() != scene) {
      article = new Article(scene, new ConcurrentHashMap<>());
      last.set(article);
    }
    return article.sentences().computeIfAbsent(sentence.index(), _ -> marked(scene, sentence));
  }

  /// The marked sentences of an article, by their places.
  private record Article(@Nullable Scene scene, Map<Integer, Marked> sentences) {}

  private Marked marked(Scene scene, Sentence sentence) {
    String text = scene.text(sentence);
    List<Name> names = named(text);
    List<Name> before =
        sentence.index() == 0 || !StandIns.concern(text)
            ? List.of()
            : named(scene.text(scene.sentence(sentence.index() - 1)));
    return new Marked(scene, sentence, text, standIns.with(text, names, before));
  }

  private List<Name> named(String text) {
    List<Word> words = WORD.results(text).map(found -> Word.of(found, 0)).toList();
    List<String> forms = words.stream().map(Word::form).toList();
    List<Name> names = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Found> found = at(forms, at);
      if (found.isPresent()) {
        Word last = words.get(at + found.get().length() - 1);
        Found meant =
            DIPLOMAT.matcher(text).region(last.end(), text.length()).lookingAt()
                ? found.get().ofCapital()
                : found.get();
        meant.name(words.get(at).start(), last.end()).ifPresent(names::add);
        at += found.get().length();
      } else {
        names.addAll(parts(words.get(at)));
        at++;
      }
    }
    return names;
  }

  private record Word(String form, int start, int end) {

    static Word of(MatchResult found, int from) {
      return new Word(found.group(), from + found.start(), from + found.end());
    }
  }

  /// @param sort nothing for a town or part of a state, which is no name here
  /// @param capital whether it is a state's capital
  private record Found(int length, String code, Optional<Name.Sort> sort, boolean capital) {

    /// The state, where the name is that of its capital.
    Found ofCapital() {
      return capital ? new Found(length, code, Names.sort(Name.Sort.STATE), false) : this;
    }

    Optional<Name> name(int start, int end) {
      return sort.map(each -> new Name(start, end, code, each));
    }
  }

  private List<Name> parts(Word word) {
    if (word.form().chars().anyMatch(letter -> PARTING.indexOf(letter) >= 0)) {
      return PART.results(word.form())
          .map(found -> Word.of(found, word.start()))
          .flatMap(part ->
              at(List.of(part.form()), 0).stream()
                  .flatMap(found -> found.name(part.start(), part.end()).stream()))
          .toList();
    }
    return List.of();
  }

  private Optional<Found> at(List<String> words, int start) {
    Optional<Found> state = states.at(words, start).flatMap(Names::state);
    Optional<Found> body =
        organisations
            .at(words, start)
            .filter(found -> isBody(found.meant()) && !found.form().equals("European"))
            .map(found ->
                new Found(found.length(), found.meant().code(), sort(Name.Sort.BODY), false));
    return body.isEmpty() || (state.isPresent() && state.get().length() > body.get().length())
        ? state
        : body;
  }

  private static Optional<Name.Sort> sort(Name.Sort sort) {
    return Optional.of(sort);
  }

  private static boolean isBody(Organisation one) {
    return one.ofStates() && one.state().isEmpty();
  }

  private static Optional<Found> state(States.NameInWords found) {
    if (found.names().isEmpty()) {
      return Optional.empty();
    }
    StateName name = found.names().getFirst();
    return Optional.of(
        new Found(
            found.length(),
            name.state().code(),
            switch (name.kind()) {
              case NAME, OFFICIAL -> sort(Name.Sort.STATE);
              case ADJECTIVE, DEMONYM, COMBINING -> sort(Name.Sort.PEOPLE);
              case CAPITAL, SEAT, SUBDIVISION -> Optional.empty();
            },
            name.kind() == StateName.Kind.CAPITAL));
  }
}
