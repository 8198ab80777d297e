package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.State;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.KnownAgreement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Stream<Checked> told =
        tellings
            .of("pact-parties", text.texts())
            .flatMap(each -> {
              int start = each.found().start("pact");
              return all.stream()
                  .filter(one -> one.start() == start)
                  .flatMap(one -> judged(marked, each, one.agreement()).stream());
            });
    return Stream.concat(
        told, AgreementDeeds.in(marked, all).flatMap(each -> done(marked, each).stream()));
  }

  private static final Set<String> SIGNERS = Set.of("subject", "by", "with", "between");

  /// Who signed by the tree; capitals stand for their states.
  private Optional<Checked> done(Marked marked, AgreementDeeds.Signing signing) {
    KnownAgreement agreement = signing.pact().agreement();
    List<String> signers =
        signing.deed().parts().stream()
            .filter(part -> part.isLinkedBy(SIGNERS))
            .flatMap(part -> state(marked, part.token()).stream())
            .distinct()
            .toList();
    List<String> strangers = signers.stream().filter(code -> !isParty(agreement, code)).toList();
    boolean firm =
        agreement.parties().stream().noneMatch(code -> world.states().byCode(code).isEmpty())
            && agreement.parties().size() <= MANY
            && strangers.stream().noneMatch(code -> isMentioned(agreement, code));
    int at = marked.start(signing.deed().head());
    return signers.isEmpty()
        ? Optional.empty()
        : judged(
            marked,
            Math.min(at, signing.pact().start()),
            Math.max(at + signing.deed().head().text().length(), signing.pact().end()),
            agreement,
            strangers.isEmpty(),
            firm);
  }

  /// More parties than this may have others beside them.
  private static final int MANY = 3;

  private static final List<Set<String>> SAME =
      List.of(Set.of("SUN", "RUS"), Set.of("YUG", "SRB", "SCG"), Set.of("PSE", "PLO"));

  private static boolean isParty(KnownAgreement agreement, String code) {
    return agreement.parties().contains(code)
        || SAME.stream()
            .anyMatch(same ->
                same.contains(code) && agreement.parties().stream().anyMatch(same::contains));
  }

  /// A mediator, or one of whom the table says more.
  private boolean isMentioned(KnownAgreement agreement, String code) {
    return code.equals(MEDIATOR) || agreement.note().contains(name(code));
  }

  private Optional<String> state(Marked marked, Token token) {
    int at = marked.start(token);
    return marked.names().stream()
        .filter(name -> name.sort() == Name.Sort.STATE && name.start() <= at && at < name.end())
        .map(Name::code)
        .findFirst()
        .or(() ->
            world.states().called(token.text()).stream()
                .filter(name -> name.kind() == StateName.Kind.CAPITAL)
                .map(name -> name.state().code())
                .findFirst());
  }

  private Optional<Checked> judged(Marked marked, Told told, KnownAgreement agreement) {
    List<String> strangers =
        marked.codes(told.found(), "states").stream()
            .filter(code -> !agreement.parties().contains(code))
            .toList();
    boolean right = strangers.isEmpty();
    boolean firm =
        agreement.parties().size() == 2
            && !strangers.contains(MEDIATOR)
            && marked.codes(told.found(), "states").size() > 1;
    return judged(marked, told.found().start(), told.found().end(), agreement, right, firm);
  }

  private Optional<Checked> judged(
      Marked marked, int start, int end, KnownAgreement agreement, boolean right, boolean firm) {
    String parties = agreement.parties().stream().map(this::name).collect(Collectors.joining(", "));
    Judgement judgement =
        new Judgement()
            .with("parties of the " + agreement.name(), agreement.ground(), parties, right);
    if (!firm) {
      judgement.doubtful();
    }
    return marked.judged(
        this, start, end, ClaimType.OTHER, agreement.name() + ": " + parties + ".", judgement);
  }

  private String name(String code) {
    return world.states().byCode(code).map(State::name).orElse(code);
  }
}
