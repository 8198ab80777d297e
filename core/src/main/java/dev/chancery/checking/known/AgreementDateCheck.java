package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.AgreementStep;
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
          "(?i)\\b(?:upgrad\\w+|renegotiat\\w+|revis\\w+|amend\\w+|modern\\w+|updat\\w+|negotiations?|talks|launch\\w*|start\\w*|began|propos\\w+|withdr\\w+|left|quit|suspend\\w*|reject\\w*|approv\\w+|ratif\\w+|join\\w*|acced\\w+|expire\\w*|new|second|renew\\w*|extend\\w*|extension|terminat\\w+|phase|interim|memorandum|anniversary|plan|before|after|followed|preceded|succeeded|supplement\\w*|complement\\w*|annex\\w*|another|similar|replac\\w+|supersed\\w+)\\b");

  /// Before an agreement that is an organisation too.
  private static final Wording JOINING =
      Wording.of(
          "(?i)\\b(?:admission|accession|entry|membership|admitted|acceded|joined)\\s+(?:(?:in)?to|of|in)?\\s*(?:the\\s+)?$");

  /// One state that signs.
  private static final Wording ALONE =
      Wording.of(
          "(?<!and\\s)(?<!and\\sthe\\s)%s,?\\s+(?:which\\s+)?(?:\\p{Ll}+ly\\s+)?(?:signed|adopted|accepted)\\s+(?:the\\s+)?$"
              .formatted(Marked.STATE));

  private final Names names;
  private final Tellings tellings;
  private final AgreementNames agreements;
  private final AgreementPairs pairs;

  AgreementDateCheck(World world, Names names, Tellings tellings) {
    this.tellings = tellings;
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
    PactText text = PactText.of(marked, DatedActs.in(marked, agreements, pairs));
    Stream<Checked> beside =
        text.pacts().stream()
            .flatMap(acts ->
                AgreementForms.beside(marked.text(), acts.start(), acts.end())
                    .flatMap(told -> judged(marked, acts, told))
                    .stream());
    Stream<Checked> told =
        tellings
            .of("pact-date", text.texts())
            .flatMap(each -> judged(marked, text.meant(each.found()), told(each)).stream());
    return Stream.concat(beside, told);
  }

  private static AgreementForms.Told told(Told told) {
    Optional<AgreementStep> step =
        told.mode().isEmpty() ? Optional.empty() : Optional.of(AgreementStep.valueOf(told.mode()));
    return new AgreementForms.Told(
        told.found().start(), told.found().end(), step, ClaimedDate.of(told.found()), false);
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
    if (judgement.interpretations().isEmpty()
        || JOINING.isIn(marked.raw().substring(0, agreement.start()))) {
      return Optional.empty();
    }
    if (told.plain()) {
      judgement.ofPlan();
    }
    String after = marked.raw().substring(agreement.end(), Math.max(agreement.end(), told.end()));
    int from = Math.max(0, Math.min(told.start(), agreement.start()) - 25);
    String words = told.plain() ? after : marked.raw().substring(from, agreement.start()) + after;
    if (told.date().isNear(known) || OTHER.isIn(words) || isLater(marked, agreement, told, known)) {
      judgement.doubtful();
    }
    var first = judgement.agreeingFirst().interpretations().getFirst();
    String summary = first.definition() + " " + first.found() + ".";
    return marked.judged(this, told.start(), told.end(), ClaimType.DATED, summary, judgement);
  }

  /// A state that signs by itself may do so after others did.
  private static boolean isLater(
      Marked marked, DatedActs agreement, AgreementForms.Told told, List<RoughDate> known) {
    return ALONE.isIn(marked.text().substring(0, agreement.start()))
        && known.stream().allMatch(date -> date.year() < told.date().year());
  }
}
