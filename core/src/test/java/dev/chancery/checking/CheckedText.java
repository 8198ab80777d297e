package dev.chancery.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.frame.Recorded;
import dev.chancery.model.Claim;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.FlatParser;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The verdicts on a text of the tests, read without an engine: checks rest on words more than on
/// trees.
public final class CheckedText {

  private static final Reader READER = new Reader(new FlatParser());
  private static final Checker CHECKER = new Checker(FigureTable.load(), Recorded.nothing());

  private final String text;
  private final Checking checking;

  private CheckedText(String text, Checking checking) {
    this.text = text;
    this.checking = checking;
  }

  /// A press report of one day, with that day in its head.
  public static CheckedText of(LocalDate published, String text) {
    return of(published, text, Optional.empty());
  }

  /// The same, checked with what was known on `asOf`.
  public static CheckedText of(LocalDate published, String text, Optional<LocalDate> asOf) {
    SourceText source = new SourceText("test", null, null, null, published, "en", text);
    Groundwork ground = READER.prepare(source);
    return new CheckedText(text, CHECKER.check(ground, READER.read(ground), asOf));
  }

  public Checking checking() {
    return checking;
  }

  /// Asserts that this check agrees, and none differs.
  public CheckedText agrees(String check) {
    has(check, Outcome.AGREES);
    return differsNowhere();
  }

  /// Asserts that this check differs.
  public CheckedText differs(String check) {
    return has(check, Outcome.DIFFERS);
  }

  /// Asserts that this check came out so somewhere.
  public CheckedText has(String check, Outcome outcome) {
    assertThat(verdicts(check).map(Verdict::outcome))
        .as("%s in: %s", check, text)
        .contains(outcome);
    return this;
  }

  /// Asserts that nothing differs.
  public CheckedText differsNowhere() {
    List<String> differing =
        verdicts()
            .filter(verdict -> verdict.outcome() == Outcome.DIFFERS)
            .map(verdict -> verdict.method() + ": " + verdict.summary())
            .toList();
    assertThat(differing).as("what differs in: %s", text).isEmpty();
    return this;
  }

  private Stream<Verdict> verdicts(String check) {
    return verdicts().filter(verdict -> verdict.method().equals(check));
  }

  private Stream<Verdict> verdicts() {
    return checking.claims().stream().map(Claim::verdict).flatMap(Stream::ofNullable);
  }
}
