package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Outcome;
import dev.chancery.model.Span;
import dev.chancery.model.Verdict;
import java.util.Locale;
import java.util.Optional;

/// Makes the verdict that follows from the evidence. Where in doubt, nothing is called false.
///
/// @param check on whose behalf
record FigureVerdict(Check check) {

  /// The verdict on words that are told as a fact; nothing on others.
  Optional<Checked> of(
      SignedSentence sentence, int start, int end, ClaimType type, Evidence evidence) {
    Span span = sentence.span(start, end);
    Scene scene = sentence.scene();
    if (!scene.assertion(sentence.sentence(), span).isFact()) {
      return Optional.empty();
    }
    return Optional.of(Checked.words(sentence.sentence(), span, type, verdict(scene, evidence)));
  }

  private Verdict verdict(Scene scene, Evidence evidence) {
    boolean open = evidence.plain().isEmpty() || (!evidence.holdsSomehow() && !evidence.firm());
    if (open) {
      return new Verdict(
          Outcome.NO_DATA,
          sentence(evidence.missing()),
          check.name(),
          evidence.all(),
          scene.asOf().orElse(null));
    }
    return scene.verdict(check, sentence(evidence.summary()), evidence.all());
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
