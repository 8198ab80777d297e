package dev.chancery.checking.known;

import dev.chancery.model.Interpretation;
import dev.chancery.reference.fact.Ground;
import java.util.ArrayList;
import java.util.List;

/// The ways to understand words and what is known under each, the plain one first.
final class Judgement {

  private final List<Interpretation> all = new ArrayList<>();
  private boolean firm = true;
  private boolean denial;
  private boolean plan;

  /// Adds one way to understand the words.
  ///
  /// @param definition what they are taken to mean
  /// @param found what is known
  Judgement with(String definition, Ground ground, String found, boolean agrees) {
    Interpretation one =
        Interpretation.found(definition, ground.source(), found, agrees).knownOn(ground.knownOn());
    if (!all.contains(one)) {
      all.add(one);
    }
    firm &= ground.verified();
    return this;
  }

  /// Adds an understanding of another judgement.
  Judgement with(Interpretation one) {
    if (!all.contains(one)) {
      all.add(one);
    }
    return this;
  }

  /// Says that the words must not be called false, whatever was found.
  Judgement doubtful() {
    firm = false;
    return this;
  }

  /// Says that the words themselves deny something, so that it does not matter that they do.
  Judgement ofDenial() {
    denial = true;
    return this;
  }

  /// Says that the words may tell of a plan, which is known to have come true or not.
  Judgement ofPlan() {
    plan = true;
    return this;
  }

  boolean isOfPlan() {
    return plan;
  }

  boolean isOfDenial() {
    return denial;
  }

  /// Whether the words may be called false on these grounds.
  boolean firm() {
    return firm;
  }

  /// Whether the words are right under one of the understandings.
  boolean agrees() {
    return all.stream().anyMatch(Interpretation::agrees);
  }

  /// Puts an understanding that holds first where `plain` says that any is as good as another.
  Judgement agreeingFirst() {
    all.sort((one, other) -> Boolean.compare(other.agrees(), one.agrees()));
    return this;
  }

  List<Interpretation> interpretations() {
    return List.copyOf(all);
  }
}
