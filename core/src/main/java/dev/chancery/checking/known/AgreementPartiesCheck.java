package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.KnownAgreement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who made an agreement: "Egypt and Israel signed the Camp David Accords". Only those of two
/// states can be called wrong; a third that helped is not.
final class AgreementPartiesCheck implements MarkedCheck {

  private static final String MEDIATOR = "USA";

  private final Names names;
  private final World world;
  private final Tellings tellings;
  private final AgreementNames agreements;

  AgreementPartiesCheck(World world, Names names, Tellings tellings) {
    this.world = world;
    this.names = names;
    this.tellings = tellings;
    agreements = new AgreementNames(world.facts());
  }

  @Override
  public String name() {
    return "agreement-parties";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("sign")
        || text.contains("between")
        || text.contains("concluded")
        || text.contains("sealed")
        || text.contains("names to");
  }

  @Override
  public Stream<Checked> check(Marked marked) {
    List<AgreementNames.Found> all =
        agreements.in(marked.raw()).stream()
            .filter(found -> !found.agreement().parties().isEmpty())
            .toList();
    PactText text =
        PactText.of(
            marked, all.stream().map(one -> new DatedActs(one.start(), one.end(), List.of())));
    return tellings
        .of("pact-parties", text.texts())
        .flatMap(told -> {
          int start = told.found().start("pact");
          return all.stream()
              .filter(one -> one.start() == start)
              .flatMap(one -> judged(marked, told, one.agreement()).stream());
        });
  }

  private Optional<Checked> judged(Marked marked, Told told, KnownAgreement agreement) {
    List<String> strangers =
        marked.codes(told.found(), "states").stream()
            .filter(code -> !agreement.parties().contains(code))
            .toList();
    String parties = agreement.parties().stream().map(this::name).collect(Collectors.joining(", "));
    boolean right = strangers.isEmpty();
    boolean firm =
        agreement.parties().size() == 2
            && !strangers.contains(MEDIATOR)
            && marked.codes(told.found(), "states").size() > 1;
    Judgement judgement =
        new Judgement()
            .with("parties of the " + agreement.name(), agreement.ground(), parties, right);
    if (!firm) {
      judgement.doubtful();
    }
    return marked.judged(
        this, told.found(), ClaimType.OTHER, agreement.name() + ": " + parties + ".", judgement);
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
