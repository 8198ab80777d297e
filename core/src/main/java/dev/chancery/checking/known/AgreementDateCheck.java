package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When an agreement was signed or entered into force: "the Korea-Peru free trade agreement, signed
/// in 2011", "the 2015 Paris Agreement". Where the act is not named, either will do.
final class AgreementDateCheck implements MarkedCheck {

  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:upgrad\\w+|renegotiat\\w+|revis\\w+|amend\\w+|modern\\w+|updat\\w+|negotiations?|talks|launch\\w*|start\\w*|began|propos\\w+|withdr\\w+|left|quit|suspend\\w*|reject\\w*|approv\\w+|ratif\\w+|join\\w*|acced\\w+|expire\\w*|new|second|renew\\w*|extend\\w*|extension|terminat\\w+|phase|interim|memorandum|anniversary|plan|before|after)\\b");

  private final Names names;
  private final AgreementNames agreements;
  private final AgreementPairs pairs;

  AgreementDateCheck(World world, Names names) {
    this.names = names;
    agreements = new AgreementNames(world.facts());
    pairs = new AgreementPairs(world);
  }

  @Override
  public String name() {
    return "agreement-date";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return Years.inText(text);
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    Stream<DatedActs> named =
        agreements.in(marked.raw()).stream()
            .map(found ->
                new DatedActs(found.start(), found.end(), DatedActs.of(found.agreement())));
    return Stream.concat(named, pairs.in(marked))
        .flatMap(acts ->
            AgreementForms.beside(marked.text(), acts.start(), acts.end())
                .flatMap(told -> judged(marked, acts, told))
                .stream());
  }

  private Optional<Checked> judged(Marked marked, DatedActs agreement, AgreementForms.Told told) {
    Judgement judgement = new Judgement();
    List<RoughDate> known = new ArrayList<>();
    for (DatedActs.Act one : agreement.acts()) {
      boolean right = told.date().fits(one.date()) == Answer.YES;
      if (told.act().isEmpty() || told.act().get() == one.step()) {
        judgement.with(one.what(), one.ground(), one.date().text(), right);
        known.add(one.date());
      }
    }
    if (judgement.interpretations().isEmpty()) {
      return Optional.empty();
    }
    if (told.plain()) {
      judgement.ofPlan();
    }
    int from = told.plain() ? agreement.end() : Math.max(0, told.start() - 25);
    if (told.date().isNear(known) || OTHER.isIn(marked.raw().substring(from, told.end()))) {
      judgement.doubtful();
    }
    var first = judgement.agreeingFirst().interpretations().getFirst();
    String summary = first.definition() + " " + first.found() + ".";
    return marked.judged(this, told.start(), told.end(), ClaimType.DATED, summary, judgement);
  }
}
