package dev.chancery.reading.agreement;

import dev.chancery.model.Agreement;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.Kind;
import dev.chancery.model.Span;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads the agreements of an article: each once, where it is first named.
public final class AgreementReader {

  private final Instruments instruments = Instruments.load();
  private final Steps steps = Steps.load();
  private final Parties parties = new Parties(steps);
  private final KnownAgreements known = KnownAgreements.load();
  private final ProperNames proper = new ProperNames(instruments);
  private final Kinds kinds = Kinds.load();
  private final PlainNames plain = new PlainNames(instruments, kinds, parties, steps);

  public List<Agreement> read(Groundwork ground) {
    Map<String, Agreement> byName = new LinkedHashMap<>();
    for (Sentence sentence : ground.parsed().sentences()) {
      for (Naming naming : namings(ground, sentence)) {
        Agreement agreement = agreement(ground, naming);
        String key = meant(byName, naming).orElseGet(() -> known(byName, key(naming, agreement)));
        byName.merge(key, agreement, AgreementReader::joined);
      }
    }
    return List.copyOf(byName.values());
  }

  private List<Naming> namings(Groundwork ground, Sentence sentence) {
    List<Naming> all = new ArrayList<>();
    for (List<Naming> found :
        List.of(known.in(sentence), proper(ground, sentence), plain.in(ground, sentence))) {
      for (Naming naming : found) {
        if (all.stream().noneMatch(naming::overlaps)) {
          all.add(naming);
        }
      }
    }
    return all;
  }

  /// Programmes and papers have such names too: "Partnership", "Framework" and "Memorandum" count
  /// only with a party or an act.
  private List<Naming> proper(Groundwork ground, Sentence sentence) {
    List<Naming> counting = new ArrayList<>();
    for (Naming naming : proper.in(sentence)) {
      boolean counts =
          proper.oneSided(naming)
              ? parties.withSigners(ground, naming).size() > 1
              : !proper.doubtful(naming)
                  || steps.telling(naming)
                  || !parties.of(ground, naming).isEmpty();
      if (counts) {
        counting.add(naming);
      }
    }
    return counting;
  }

  private Agreement agreement(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    Span span = sentence.span(naming.start(), naming.end());
    String rule = "agreement/" + naming.manner().name().toLowerCase(Locale.ROOT) + "-name";
    return new Agreement(
        ground.origin(Kind.AGREEMENT, span, sentence, rule, confidence(naming)),
        ground.text().words(span),
        naming.type(),
        parties.withSigners(ground, naming),
        steps.of(ground, naming));
  }

  private static double confidence(Naming naming) {
    return switch (naming.manner()) {
      case KNOWN -> 0.95;
      case PROPER -> 0.8;
      case PLAIN -> 0.6;
    };
  }

  /// The key of an agreement named before, of which this is a short form ("the Migration Accords").
  private static String known(Map<String, Agreement> byName, String key) {
    return byName.keySet().stream()
        .filter(longer -> longer.endsWith(" " + key))
        .findFirst()
        .orElse(key);
  }

  /// The agreement that "the treaty", "the deal" alone takes up: the last one whose name ends so.
  private Optional<String> meant(Map<String, Agreement> byName, Naming naming) {
    boolean bare = naming.end() - naming.start() == 1 && kinds.definite(naming);
    return byName.keySet().stream()
        .filter(key -> bare && naming.manner() == Naming.Manner.PLAIN)
        .filter(key -> key.endsWith(naming.head().lemma().toLowerCase(Locale.ROOT)))
        .reduce((first, later) -> later);
  }

  private static String key(Naming naming, Agreement agreement) {
    String name = naming.sameAs().isEmpty() ? agreement.name() : naming.sameAs();
    String small = name.toLowerCase(Locale.ROOT);
    int start = small.startsWith("the ") ? "the ".length() : 0;
    int end = small.endsWith("s") ? small.length() - 1 : small.length();
    return small.substring(start, Math.max(start, end));
  }

  /// The first naming, with what later ones add to it.
  private static Agreement joined(Agreement first, Agreement later) {
    LinkedHashSet<String> codes = new LinkedHashSet<>(first.parties());
    codes.addAll(later.parties());
    LinkedHashSet<AgreementAct> acts = new LinkedHashSet<>(first.acts());
    acts.addAll(later.acts());
    return new Agreement(
        first.origin(), first.name(), first.type(), List.copyOf(codes), List.copyOf(acts));
  }
}
