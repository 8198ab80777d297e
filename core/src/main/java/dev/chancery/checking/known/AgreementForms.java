package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.AgreementStep;
import dev.chancery.reference.RoughDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/// The ways to tell beside the name of an agreement when it was signed or entered into force.
final class AgreementForms {

  static final String SIGNED =
      ("(?<signed>sign(?:ed|ing)?(?:\\s+of)?|concluded|inked|reached|agreed|struck|adopted|"
          + "adoption\\s+of|conclusion\\s+of|negotiated|announced|brokered|initialled)");
  private static final String FORCE =
      ("(?<force>(?:came|come|entered|entering|enter|went|coming|goes|put|has\\s+been)\\s+(?:in)?to\\s+(?:force|effect)|"
           + "(?:been\\s+)?in\\s+(?:force|effect)|took\\s+effect|taken\\s+effect|taking\\s+effect|effective|"
           + "entry\\s+into\\s+force(?:\\s+of)?|entered\\s+provisionally\\s+into\\s+force|implemented)");
  private static final String ACT = "(?:%s|%s)".formatted(SIGNED, FORCE);

  /// After a year: a second year, or none of these.
  private static final String ONE = "(?!\\s+(?:and|or|to)\\s+(?:19|20)\\d\\d)";

  private static final String WHEN = "(?:in|on|since|of|from)\\s+" + ClaimedDate.PATTERN + ONE;
  private static final String TOWN =
      "(?:,?\\s+(?:in|at)\\s+(?:the\\s+)?\\p{Lu}[\\p{L}'’.-]*(?:["
          + " ,]+(?:de\\s+)?\\p{Lu}[\\p{L}'’.-]*){0,3})?,?";
  private static final String LINK =
      ("(?:(?:,|\\s+\\(|\\s+(?:which|that)\\s+(?:was|were|has|have|had)|\\s+(?:was|were|which|that|has|have|had))?"
           + "\\s*,?\\s*(?:which\\s+|was\\s+|were\\s+|had\\s+|has\\s+|it\\s+|they\\s+|originally\\s+|first\\s+|formally\\s+|also\\s+|later\\s+|provisionally\\s+|"
           + "the\\s+two\\s+(?:countries|sides|nations)\\s+|both\\s+\\p{L}+\\s+)*)");

  private static final Wording AFTER =
      Wording.of(
          "^(?:%s%s(?:\\s+[^.;:,\\d]{1,60}?)?%s\\s%s|%s\\s+%s)"
              .formatted(
                  LINK,
                  ACT,
                  TOWN,
                  WHEN,
                  TOWN,
                  WHEN.replace("<day>", "<dayb>")
                      .replace("<day2>", "<day2b>")
                      .replace("<month>", "<monthb>")
                      .replace("<year>", "<yearb>")));

  private static final Wording BEFORE =
      Wording.of(
          "(?:%s\\s+(?:%s)?|\\b(?<year>%s)\\s+)$"
              .formatted(
                  ACT,
                  "(?:the|a|an|their|its|of|historic|landmark|\\s|\\p{L}+\\s)*?",
                  Marked.YEAR));

  private static final Wording OPENING =
      Wording.of(
          "\\b(?:[Ii]n|[Oo]n)\\s+%s,?\\s+[^.;:\\d]{0,60}?%s%s$"
              .formatted(
                  ClaimedDate.PATTERN, SIGNED, "\\s+(?:the\\s+|a\\s+|an\\s+|their\\s+|its\\s+)?"));

  /// What was established by the agreement in words before it.
  private static final Wording ADDED =
      Wording.of(
          "\\b(?:establish\\w*|declar\\w+|elevat\\w+|rais\\w+|launch\\w+|form\\w+|announc\\w+)\\s[^.;]{0,60}$");

  private AgreementForms() {}

  /// A date told of an agreement.
  ///
  /// @param act what was on that day; none where the words leave it open
  /// @param plain whether the act is named after the agreement, so that words before it tell of
  ///   something else
  record Told(int start, int end, Optional<AgreementStep> act, ClaimedDate date, boolean plain) {}

  /// What is told beside a name that stands from `start` to `end`.
  static Optional<Told> beside(String text, int start, int end) {
    Matcher after = AFTER.matcher(text.substring(end));
    if (after.find()) {
      return after.group("yearb") == null
          ? Optional.of(
              new Told(
                  start,
                  end + after.end(),
                  act(after),
                  ClaimedDate.of(after.toMatchResult()),
                  true))
          : plain(text, start, end, after);
    }
    String head = text.substring(0, start);
    Matcher opening = OPENING.matcher(head);
    if (opening.find()) {
      var date = ClaimedDate.of(opening.toMatchResult());
      return Optional.of(
          new Told(opening.start(), end, Optional.of(AgreementStep.SIGNED), date, false));
    }
    Matcher before = BEFORE.matcher(head);
    return before.find() && before.group("year") != null
        ? Optional.of(
            new Told(before.start(), end, Optional.empty(), year(before.group("year")), false))
        : Optional.empty();
  }

  /// "The signing of the agreement in 2011": the act stands before the name.
  private static Optional<Told> plain(String text, int start, int end, MatchResult after) {
    String head = text.substring(0, start);
    Matcher before = BEFORE.matcher(head);
    boolean told = before.find() && before.group("year") == null;
    Optional<AgreementStep> act = told ? act(before) : Optional.empty();
    boolean of = after.group().strip().startsWith("of ");
    return act.isEmpty() && !of && !ADDED.isIn(head)
        ? Optional.empty()
        : Optional.of(new Told(start, end + after.end(), act, ClaimedDate.of(after, "b"), false));
  }

  private static ClaimedDate year(String words) {
    return new ClaimedDate(new RoughDate(words));
  }

  private static Optional<AgreementStep> act(MatchResult found) {
    if (found.group("signed") != null) {
      return Optional.of(AgreementStep.SIGNED);
    }
    return found.group("force") != null ? Optional.of(AgreementStep.IN_FORCE) : Optional.empty();
  }
}
