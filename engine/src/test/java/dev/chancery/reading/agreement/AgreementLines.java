package dev.chancery.reading.agreement;

import dev.chancery.model.Agreement;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.When;
import dev.chancery.reading.Reading;
import java.util.stream.Collectors;

/// The agreements of a reading in one line, for tables of cases: "rule; name; type; parties; acts",
/// parted by " & ".
final class AgreementLines {

  private AgreementLines() {}

  static String of(Reading reading) {
    return reading.findings().stream()
        .filter(Agreement.class::isInstance)
        .map(Agreement.class::cast)
        .map(AgreementLines::line)
        .collect(Collectors.joining(" & "));
  }

  private static String line(Agreement agreement) {
    return String.join(
            "; ",
            agreement.origin().rule().replace("agreement/", ""),
            agreement.name(),
            agreement.type().code(),
            String.join(",", agreement.parties()),
            agreement.acts().stream().map(AgreementLines::act).collect(Collectors.joining(",")))
        .strip();
  }

  private static String act(AgreementAct act) {
    When when = act.when();
    return act.act().code() + (when == null ? "" : " " + when.timex());
  }
}
