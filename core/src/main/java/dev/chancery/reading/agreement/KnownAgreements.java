package dev.chancery.reading.agreement;

import dev.chancery.model.AgreementType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds agreements that go by a name of their own ("Budapest Memorandum", "JCPOA").
final class KnownAgreements {

  private record Name(List<String> words, AgreementType type, List<String> parties, String usual) {}

  private final Map<String, List<Name>> byFirstWord;

  private KnownAgreements(List<Name> names) {
    this.byFirstWord =
        names.stream().collect(Collectors.groupingBy(name -> name.words().getFirst()));
  }

  static KnownAgreements load() {
    return new KnownAgreements(
        Table.load(KnownAgreements.class, "known.tsv").map(KnownAgreements::names).stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt((Name name) -> name.words().size()).reversed())
            .toList());
  }

  List<Naming> in(Sentence sentence) {
    List<Naming> found = new ArrayList<>();
    for (int at = 0; at < sentence.size(); at++) {
      Optional<Naming> naming = at(sentence, at);
      if (naming.isPresent() && found.stream().noneMatch(naming.get()::overlaps)) {
        found.add(naming.get());
      }
    }
    return found;
  }

  private Optional<Naming> at(Sentence sentence, int start) {
    for (Name name : byFirstWord.getOrDefault(sentence.token(start).text(), List.of())) {
      if (stands(name, sentence, start)) {
        return Optional.of(naming(name, sentence, start));
      }
    }
    return Optional.empty();
  }

  private static List<Name> names(Row row) {
    AgreementType type = AgreementType.valueOf(row.required("type").toUpperCase(Locale.ROOT));
    return row.list("names").stream()
        .map(name ->
            new Name(
                List.of(name.split(" ")), type, row.list("parties"), row.list("names").getFirst()))
        .toList();
  }

  private static boolean stands(Name name, Sentence sentence, int start) {
    if (start + name.words().size() > sentence.size()) {
      return false;
    }
    for (int at = 0; at < name.words().size(); at++) {
      String text = sentence.token(start + at).text();
      String word = name.words().get(at);
      if (at == 0 ? !text.equals(word) : !text.equalsIgnoreCase(word)) {
        return false;
      }
    }
    return true;
  }

  private static Naming naming(Name name, Sentence sentence, int start) {
    int end = start + name.words().size();
    Token head =
        Stream.iterate(start, at -> at < end, at -> at + 1)
            .map(sentence::token)
            .filter(token -> token.head() < start || token.head() >= end)
            .findFirst()
            .orElse(sentence.token(end - 1));
    return new Naming(
        sentence, start, end, head, name.type(), Naming.Manner.KNOWN, name.parties(), name.usual());
  }
}
