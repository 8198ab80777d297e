package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.AgreementStep;
import dev.chancery.model.AgreementType;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.KnownAgreement;
import dev.chancery.reference.fact.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When an agreement was signed or entered into force: "the Korea-Peru free trade agreement, signed
/// in 2011", "the 2015 Paris Agreement". Where the act is not named, either will do.
final class AgreementDateCheck implements MarkedCheck {

  private static final String SIGNED =
      "(?<signed>sign(?:ed|ing)?(?:\\s+of)?|concluded|inked|reached|agreed|struck|adopted|adoption\\s+of|conclusion\\s+of|negotiated)";
  private static final String FORCE =
      "(?<force>(?:came|entered|went|coming|entering|goes|put|has\\s+been)\\s+(?:in)?to\\s+(?:force|effect)|(?:been\\s+)?in\\s+(?:force|effect)|took\\s+effect|taking\\s+effect|effective|entry\\s+into\\s+force(?:\\s+of)?|implemented)";
  private static final String ACT = "(?:%s|%s)".formatted(SIGNED, FORCE);
  private static final String WHEN = "(?:in|on|since|of|from)\\s+" + ClaimedDate.PATTERN;
  private static final String GAP = "[^.;:\\d]{0,60}?";

  /// Before or after the name of the agreement.
  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:(?:,|\\s+\\(|\\s+(?:which|that)\\s+(?:was|were|has|have)|\\s+(?:was|were|which|that|has|have|had))?\\s*,?\\s*(?:which\\s+|was\\s+|it\\s+|they\\s+|originally\\s+|first\\s+|formally\\s+|also\\s+|the\\s+two\\s+(?:countries|sides|nations)\\s+|both\\s+\\p{L}+\\s+)*%s%s\\s%s|\\s+%s)"
              .formatted(
                  ACT,
                  "(?:\\s+[^.;:,\\d]{1,40}?)?",
                  WHEN,
                  WHEN.replace("<day>", "<dayb>")
                      .replace("<day2>", "<day2b>")
                      .replace("<month>", "<monthb>")
                      .replace("<year>", "<yearb>")));

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:%s\\s+(?:%s)?|\\b(?<year>%s)\\s+)$"
              .formatted(
                  ACT,
                  "(?:the|a|an|their|its|of|historic|landmark|\\s|\\p{L}+\\s)*?",
                  Marked.YEAR));
  private static final Pattern OPENING =
      Pattern.compile(
          "\\b[Ii]n\\s+%s,?\\s+%s%s%s$"
              .formatted(
                  ClaimedDate.PATTERN,
                  GAP,
                  SIGNED,
                  "\\s+(?:the\\s+|a\\s+|an\\s+|their\\s+|its\\s+)?"));

  private static final String PAIR_NAME =
      "(?:(?:bilateral|landmark)\\s+)*(?:(?<fta>[Ff]ree["
          + " -][Tt]rade\\s+(?:[Aa]greement|[Dd]eal|[Pp]act|[Aa]ccord)|FTA|[Tt]rade\\s+(?:[Aa]greement|deal|pact))|(?<partnership>(?:[Cc]omprehensive\\s+)?[Ss]trategic\\s+(?:[Cc]ooperative\\s+)?[Pp]artnership)|(?<alliance>[Mm]utual\\s+[Dd]efen[cs]e\\s+[Tt]reaty|[Dd]efen[cs]e\\s+(?:[Tt]reaty|[Pp]act)|[Pp]eace\\s+[Tt]reaty))";
  private static final Pattern PAIR = Pattern.compile("(?:\\b|(?<=\uE003))" + PAIR_NAME);

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:upgrad\\w+|renegotiat\\w+|revis\\w+|amend\\w+|modern\\w+|updat\\w+|negotiations?|talks|launch\\w*|start\\w*|began|propos\\w+|withdr\\w+|left|quit|suspend\\w*|reject\\w*|approv\\w+|ratif\\w+|join\\w*|acced\\w+|expire\\w*|new|second|renew\\w*|extend\\w*|extension|terminat\\w+|phase|interim|memorandum|anniversary|plan|before|after)\\b");

  private static final Pattern NOTED = Pattern.compile("\\b[12]\\d{3}(?:-\\d\\d){0,2}\\b");
  private static final Pattern OF_PAIR =
      Pattern.compile(
          "^\\s+(?:between|of|with)\\s+(?:the\\s+)?%1$s(?:\\s+and\\s+(?:the\\s+)?%1$s)?"
              .formatted(Marked.ACTOR));
  private static final Pattern PAIR_BEFORE =
      Pattern.compile(
          "(?:%1$s['’]?s?(?:\\s*[-–/]\\s*|\\s+and\\s+))?%1$s(?:['’]s)?\\s+$"
              .formatted(Marked.ACTOR));

  private final Names names;
  private final AgreementNames agreements;
  private final World world;

  AgreementDateCheck(World world, Names names) {
    this.world = world;
    this.names = names;
    agreements = new AgreementNames(world.facts());
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
    Stream<Optional<Checked>> named =
        agreements.in(marked.raw()).stream()
            .map(found -> check(marked, found.start(), found.end(), acts(found.agreement())));
    Stream<Optional<Checked>> pairs =
        PAIR.matcher(marked.text()).results().map(found -> pair(marked, found));
    return Stream.concat(named, pairs).flatMap(Optional::stream);
  }

  /// An act and its day, with the ground it stands on.
  private record Dated(AgreementStep act, RoughDate date, String what, Ground ground) {}

  private Optional<Checked> pair(Marked marked, MatchResult found) {
    List<String> parties = parties(marked, found);
    if (parties.size() != 2) {
      return Optional.empty();
    }
    List<Dated> acts =
        found.group("partnership") == null
            ? agreed(parties, found.group("fta") != null)
            : partnerships(parties, marked.quote(found, "partnership"));
    Matcher before = PAIR_BEFORE.matcher(marked.text().substring(0, found.start()));
    Matcher after = OF_PAIR.matcher(marked.text().substring(found.end()));
    int start = before.find() ? before.start() : found.start();
    int end = found.end() + (after.find() ? after.end() : 0);
    return check(marked, start, end, acts);
  }

  /// The two that stand beside the words, else the only two of the sentence.
  private static List<String> parties(Marked marked, MatchResult found) {
    List<Name> before =
        marked.names().stream()
            .filter(name -> name.end() <= found.start() && name.end() > found.start() - 30)
            .toList();
    if (before.size() >= 2) {
      Name last = before.getLast();
      Name first = before.get(before.size() - 2);
      String between = marked.text().substring(first.end(), last.start());
      if (between.matches("[-–/]|\\s+and\\s+|\\s*[-–]\\s*") && found.start() - last.end() <= 2) {
        return List.of(first.code(), last.code());
      }
    }
    return marked.names().stream().map(Name::code).distinct().toList();
  }

  private List<Dated> agreed(List<String> parties, boolean trade) {
    List<Dated> all = new ArrayList<>();
    for (KnownAgreement one : world.facts().agreements().between(parties.get(0), parties.get(1))) {
      boolean bilateral = one.parties().size() == 2;
      boolean fitting = (one.type() == AgreementType.FREE_TRADE_AGREEMENT) == trade;
      if (bilateral && fitting) {
        all.addAll(acts(one));
      }
    }
    return all;
  }

  private List<Dated> partnerships(List<String> parties, String words) {
    boolean comprehensive = words.toLowerCase(Locale.ROOT).contains("comprehensive");
    return world.facts().relations().partnerships(parties.get(0), parties.get(1)).stream()
        .filter(
            one -> one.kind().contains("comprehensive") == comprehensive || one.kind().isEmpty())
        .map(AgreementDateCheck::dated)
        .toList();
  }

  private static Dated dated(Relation one) {
    return new Dated(AgreementStep.SIGNED, one.date(), one.kind() + " " + one.act(), one.ground());
  }

  private static List<Dated> acts(KnownAgreement one) {
    List<Dated> all = new ArrayList<>();
    for (AgreementStep act : List.of(AgreementStep.SIGNED, AgreementStep.IN_FORCE)) {
      String what = one.name() + (act == AgreementStep.SIGNED ? " signed" : " in force");
      one.dates(act).forEach(date -> all.add(new Dated(act, date, what, one.ground())));
    }
    NOTED
        .matcher(one.note())
        .results()
        .map(found -> new RoughDate(found.group()))
        .forEach(date ->
            all.add(
                new Dated(
                    AgreementStep.SIGNED, date, one.name() + ": " + one.note(), one.ground())));
    return all;
  }

  private Optional<Checked> check(Marked marked, int start, int end, List<Dated> acts) {
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    Matcher after = AFTER.matcher(marked.text().substring(end));
    Matcher before = BEFORE.matcher(marked.text().substring(0, start));
    if (after.find()) {
      return after.group("yearb") == null
          ? judged(
              marked,
              start,
              end + after.end(),
              acts,
              act(after),
              ClaimedDate.of(after.toMatchResult()))
          : plainYear(marked, start, end, acts, after);
    }
    Matcher opening = OPENING.matcher(marked.text().substring(0, start));
    if (opening.find()) {
      var claimed = ClaimedDate.of(opening.toMatchResult());
      return judged(marked, opening.start(), end, acts, Optional.of(AgreementStep.SIGNED), claimed);
    }
    return before.find() && before.group("year") != null
        ? judged(marked, before.start(), end, acts, Optional.empty(), year(before.group("year")))
        : Optional.empty();
  }

  /// "The signing of the agreement in 2011": the act stands before the name.
  private Optional<Checked> plainYear(
      Marked marked, int start, int end, List<Dated> acts, Matcher after) {
    String text = marked.text().substring(0, start);
    Matcher before = BEFORE.matcher(text);
    boolean told = before.find() && before.group("year") == null;
    Optional<AgreementStep> act = told ? act(before) : Optional.empty();
    return act.isEmpty() && !isAdded(text)
        ? Optional.empty()
        : judged(marked, start, end + after.end(), acts, act, year(after.group("yearb")));
  }

  private static ClaimedDate year(String words) {
    return new ClaimedDate(new RoughDate(words));
  }

  private static boolean isAdded(String before) {
    return Pattern.compile(
            "\\b(?:establish\\w*|declar\\w+|elevat\\w+|rais\\w+|launch\\w+|form\\w+|announc\\w+)\\s[^.;]{0,60}$")
        .matcher(before)
        .find();
  }

  private static Optional<AgreementStep> act(MatchResult found) {
    if (found.group("signed") != null) {
      return Optional.of(AgreementStep.SIGNED);
    }
    return found.group("force") != null ? Optional.of(AgreementStep.IN_FORCE) : Optional.empty();
  }

  private Optional<Checked> judged(
      Marked marked,
      int start,
      int end,
      List<Dated> acts,
      Optional<AgreementStep> act,
      ClaimedDate claimed) {
    Judgement judgement = new Judgement();
    List<RoughDate> known = new ArrayList<>();
    for (Dated one : acts) {
      boolean right = claimed.fits(one.date()) == Answer.YES;
      if (act.isEmpty() || act.get() == one.act()) {
        judgement.with(one.what(), one.ground(), one.date().text(), right);
        known.add(one.date());
      }
    }
    judgement.agreeingFirst();
    if (judgement.interpretations().isEmpty()) {
      return Optional.empty();
    }
    String around = marked.raw().substring(Math.max(0, start - 25), end);
    if (claimed.isNear(known) || OTHER.matcher(around).find()) {
      judgement.doubtful();
    }
    var told = judgement.interpretations().getFirst();
    return marked.judged(
        this, start, end, ClaimType.DATED, told.definition() + " " + told.found() + ".", judgement);
  }
}
