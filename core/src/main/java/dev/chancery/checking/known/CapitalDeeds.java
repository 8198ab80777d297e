package dev.chancery.checking.known;

import dev.chancery.checking.known.CapitalClaim.How;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds by the tree which town is told to be the capital: the town that is set beside the word, is
/// its subject or its predicate, and the state that goes with it.
final class CapitalDeeds {

  private static final Set<String> KINDS = WordLists.of("capital_kinds");
  private static final Set<String> OTHERS = WordLists.of("capital_others");
  private static final Set<String> VERBS = WordLists.of("capital_verbs");
  private static final Set<String> RULERS = WordLists.of("rulers");

  private CapitalDeeds() {}

  static List<CapitalClaim> in(Marked marked) {
    return marked.sentence().tokens().stream()
        .filter(Token::isNoun)
        .flatMap(token -> claims(marked, token))
        .toList();
  }

  private static Stream<CapitalClaim> claims(Marked marked, Token token) {
    if (rules(token)) {
      return seat(marked, token).stream();
    }
    if (!token.lemma().equals("capital") || isOther(marked, token)) {
      return Stream.empty();
    }
    Token head = head(marked.sentence(), token);
    return head.tag().equals("NNS")
        ? capitals(marked, head)
        : town(marked, head).stream().flatMap(town -> claim(marked, head, town).stream());
  }

  /// "capital city" hangs on the city.
  private static Token head(Sentence sentence, Token token) {
    return sentence
        .head(token)
        .filter(head -> token.is("compound") && head.lemma().equals("city"))
        .orElse(token);
  }

  /// Whether words beside it make another sort of capital of it: "the cultural capital", "the
  /// Bavarian capital".
  private static boolean isOther(Marked marked, Token token) {
    Sentence sentence = marked.sentence();
    Token head = head(sentence, token);
    return Stream.of(token, head)
        .distinct()
        .flatMap(each -> sentence.children(each).stream())
        .filter(child -> child.isOneOf("amod", "compound", "nmod", "advmod"))
        .filter(child -> !child.equals(token))
        .anyMatch(child -> isOther(marked, child, head));
  }

  private static boolean isOther(Marked marked, Token child, Token head) {
    String word = child.lemma().toLowerCase(Locale.ROOT);
    if (OTHERS.contains(word)) {
      return true;
    }
    boolean proper = Character.isUpperCase(child.text().charAt(0));
    boolean named = proper ? nation(marked, child).isPresent() : KINDS.contains(word);
    if (Deeds.link(marked.sentence(), child).equals("of")) {
      return !named && (!proper || nations(marked, head).isEmpty());
    }
    return proper && !named && child.index() < head.index() && !isPronoun(child);
  }

  private static boolean isPronoun(Token token) {
    return token.tag().startsWith("PRP");
  }

  /// The town beside the word, or that is said to be it.
  private static Optional<Token> town(Marked marked, Token capital) {
    Sentence sentence = marked.sentence();
    Stream<Token> below =
        sentence.children(capital).stream()
            .filter(child -> child.index() > capital.index())
            .filter(child -> child.isOneOf("appos", "flat", "compound", "nmod"))
            .filter(child -> isBeside(sentence, child));
    Stream<Token> above =
        sentence.head(capital).stream()
            .filter(head -> capital.isOneOf("appos", "compound", "nsubj"))
            .filter(head -> !capital.is("nsubj") || sentence.child(head, "cop").isPresent());
    return Stream.of(
            below,
            above,
            subject(sentence, capital).stream(),
            predicate(sentence, capital),
            before(sentence, capital))
        .flatMap(each -> each)
        .filter(token -> token.isName() && !marked.isNamed(token))
        .findFirst();
  }

  /// "without Britain in Bratislava, capital of Slovakia": the name just before, where the tree
  /// hangs the word on another.
  private static Stream<Token> before(Sentence sentence, Token capital) {
    int at =
        sentence.children(capital).stream()
            .filter(child -> child.isOneOf("det", "amod", "compound", "nmod:poss"))
            .mapToInt(Token::index)
            .filter(child -> child < capital.index())
            .min()
            .orElse(capital.index());
    boolean set = at > 1 && sentence.token(at - 1).text().equals(",");
    return set && !capital.is("nsubj") ? Stream.of(sentence.token(at - 2)) : Stream.empty();
  }

  private static boolean isBeside(Sentence sentence, Token child) {
    return switch (Deeds.link(sentence, child)) {
      case "", "of", "in", "at" -> true;
      default -> false;
    };
  }

  /// What is said to be the capital: "Canberra is the capital", "Canberra remains the capital".
  private static Optional<Token> subject(Sentence sentence, Token capital) {
    if (sentence.child(capital, "cop").isPresent()) {
      return new Clause(sentence, capital).subject();
    }
    return sentence
        .head(capital)
        .filter(verb -> capital.isOneOf("xcomp", "obj") && VERBS.contains(verb.lemma()))
        .flatMap(verb -> new Clause(sentence, verb).subject());
  }

  /// "The capital remains Canberra".
  private static Stream<Token> predicate(Sentence sentence, Token capital) {
    return sentence
        .head(capital)
        .filter(verb -> capital.is("nsubj") && VERBS.contains(verb.lemma()))
        .stream()
        .flatMap(verb -> sentence.children(verb, "xcomp", "obj", "obl").stream())
        .filter(child -> Deeds.link(sentence, child).isEmpty());
  }

  private static Optional<CapitalClaim> claim(Marked marked, Token capital, Token town) {
    List<String> named = nations(marked, capital);
    List<String> own = named.isEmpty() ? ofRuler(marked, town) : named;
    boolean sure = own.size() == 1;
    List<String> states = sure ? own : marked.states();
    return own.size() > 1
        ? Optional.empty()
        : claim(marked, capital, town, states, sure, How.CAPITAL);
  }

  /// "Pakistan's foreign office in Islamabad, the national capital": that of whoever rules there.
  private static List<String> ofRuler(Marked marked, Token town) {
    return marked
        .sentence()
        .head(town)
        .filter(head -> town.is("nmod") && (rules(head) || isForeignOffice(marked, head)))
        .map(head -> nations(marked, head))
        .orElse(List.of());
  }

  private static boolean rules(Token noun) {
    return RULERS.contains(noun.lemma());
  }

  private static boolean isForeignOffice(Marked marked, Token noun) {
    return noun.lemma().equals("office")
        && marked.sentence().children(noun, "amod").stream()
            .anyMatch(child -> child.lemma().equals("foreign"));
  }

  private static Optional<CapitalClaim> claim(
      Marked marked, Token noun, Token town, List<String> states, boolean sure, How how) {
    Towns.Range range = Towns.around(marked, town);
    int at = marked.start(noun);
    int start = Math.min(range.start(), at);
    int end = Math.max(range.end(), at + noun.text().length());
    String name = marked.raw().substring(range.start(), range.end());
    return states.isEmpty()
        ? Optional.empty()
        : Optional.of(new CapitalClaim(start, end, name, states, sure, how));
  }

  /// "Asunción and Montevideo, the capitals of Paraguay and Uruguay".
  private static Stream<CapitalClaim> capitals(Marked marked, Token capitals) {
    Sentence sentence = marked.sentence();
    List<String> states = nations(marked, capitals);
    List<Token> towns =
        town(marked, capitals).stream()
            .flatMap(
                town -> Stream.concat(Stream.of(town), sentence.children(town, "conj").stream()))
            .filter(town -> town.isName() && !marked.isNamed(town))
            .toList();
    return towns.size() > 1 && towns.size() == states.size()
        ? IntStream.range(0, towns.size())
            .mapToObj(at -> claim(marked, capitals, towns.get(at), states, true, How.CAPITAL))
            .flatMap(Optional::stream)
        : Stream.empty();
  }

  /// The states that go with a word: "the Peruvian capital", "the capital of neighbouring Ecuador".
  private static List<String> nations(Marked marked, Token noun) {
    Sentence sentence = marked.sentence();
    return sentence.children(noun).stream()
        .filter(child -> child.isOneOf("amod", "compound", "nmod"))
        .filter(child -> child.is("nmod:poss") || !child.is("nmod") || isOf(sentence, child))
        .flatMap(
            child -> Stream.concat(Stream.of(child), sentence.children(child, "conj").stream()))
        .flatMap(child -> nation(marked, child).stream())
        .distinct()
        .toList();
  }

  private static boolean isOf(Sentence sentence, Token child) {
    return Deeds.link(sentence, child).equals("of");
  }

  private static Optional<String> nation(Marked marked, Token token) {
    int at = marked.start(token);
    return marked.names().stream()
        .filter(name -> name.sort() != Name.Sort.BODY && name.start() <= at && at < name.end())
        .map(Name::code)
        .findFirst();
  }

  /// "The Slovenian foreign ministry in Ljubljana summoned the ambassador".
  private static Optional<CapitalClaim> seat(Marked marked, Token ruler) {
    Sentence sentence = marked.sentence();
    List<String> states = nations(marked, ruler);
    Optional<Token> town =
        sentence.children(ruler, "nmod").stream()
            .filter(child -> child.index() == ruler.index() + 2 && child.isName())
            .filter(child -> Deeds.link(sentence, child).equals("in") && !marked.isNamed(child))
            .findFirst();
    boolean acts = ruler.is("nsubj") || Deeds.link(sentence, ruler).equals("by");
    return states.size() == 1 && acts
        ? town.flatMap(each -> claim(marked, ruler, each, states, true, How.SEAT))
        : Optional.empty();
  }
}
