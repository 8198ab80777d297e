package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.Optional;

/// Finds a part, its whole and the share that is told of them in a sentence that has just these
/// figures: "With 45 of 180 deputies, the party controls a quarter of the chamber".
record ShareByRole(Roles roles) {

  private static final Wording OF = Wording.of("(?i)^[^,;:(—–]{0,34}\\bof\\b[^,;:(—–]{0,34}$");

  /// "A 25 percent tariff".
  private static final Wording ATTRIBUTE =
      Wording.of(
          "^ (?!of\\b|are\\b|is\\b|was\\b|were\\b|that\\b|which\\b|in\\b|on\\b|at\\b|to\\b|have\\b|has\\b|and\\b|for\\b|will\\b|by\\b|as\\b|from\\b|whose\\b|concern|[a-z]+ly\\b)[a-z]");

  /// What ties two ways to say the same.
  private static final Wording SAME =
      Wording.of(
          "(?i)^(?: [\\w'’-]+){0,7}?(?:,|\\(| —| –|:| or\\b) ?(?:(?:or|that is|that is to say|in"
              + " other words|i\\.e\\.|namely|some|about|roughly|just|only|exactly|precisely|a"
              + " share of|representing|which is|equal to|equivalent to|accounting for|making"
              + " up|amounting to|a total of|a|on|to|for|in|fully|almost|nearly|no less than),?"
              + " ?)*$");

  private static final Wording EXPLICIT =
      Wording.of("(?i)\\b(?:or|that is|in other words|i\\.e\\.|namely|which is)\\b|[(—–:]");
  private static final Wording HOLDS =
      Wording.of(
          "(?i)^[^;\uE000]{0,50}\\b(?:represent|account|claim|mak|made|constitut|amount|control|hold|held|form|compris|cover|meet|suppl|provid|carr|own|contribut|pay|paid|financ|fund|produc|deliver|receiv|win|won|secur|took|take|bought|buy|is|are|was|were|has|had|have|fill)\\w*[^;,\uE000]{0,20}$");
  private static final Wording OF_THE_WHOLE =
      Wording.of(
          "(?i)^(?:[,.)]| of (?:the|its|their|all|that)(?: \\w+)??"
              + " (?:chamber|congress|conference|delegates|deputies|members|parliament|assembly|house|total|whole|membership|seats|votes?|voters|council|legislature|them|force|fleet|staff|sum|amount|bloc|group|list|appeal|bill|costs?|budget|needs?|vote|electorate|population|trade|exports|imports|market|output|project|fund|programme|program|debt|loan|package|quota)\\b(?!['’]))");
  private static final Wording CLOSED =
      Wording.of(
          "(?i)^(?:[,.)]| in (?:all|total|number)| of (?:them|whom|these|those)[,.)]| —| –|$)");
  private static final Wording TURNOUT =
      Wording.of("(?i)\\b(?:turnout|attendance|participation)\\b[^;.]*$");
  private static final Wording AS =
      Wording.of(
          "(?i)^[^;.\uE000]{0,30}\\b(?:as|with|since|because|after|when)\\b[^;.\uE000]{0,20}$");
  private static final Wording VOTERS =
      Wording.of(
          "(?i)^[^,;.]{0,20}\\b(?:voters|registered|eligible|electors|electorate|citizens|members|delegates|deputies|workers|students|invited|seats)\\b");
  private static final Wording CLAIMS =
      Wording.of(
          "(?i)^[^;.\uE000]{0,40}\\b(?:claims?|accounts? for|represents?|makes?"
              + " up|constitutes?|amounts? to|equals?|corresponds? to)(?:"
              + " (?:just|only|about|some|nearly|almost|a full|exactly))? $");
  private static final Wording OF_ANY = Wording.of("^ of \\p{L}");
  private static final Wording OF_THEM =
      Wording.of("(?i)^ of (?:them|whom|these|those)\\b(?![,.)])");
  private static final Wording THE_REST =
      Wording.of(
          "(?i)\\b(?:the|its|their)"
              + " (?:other|remaining|rest,?|remainder,?|outstanding|missing|last|balance,?)(?:"
              + " (?:of|some|or))?,? $");
  private static final Wording REST_CLOSED =
      Wording.of("(?i)^ (?:will|would|shall|may|must|should|followed|follows|stayed)\\b");
  private static final Wording OF_IT =
      Wording.of("(?i)^ of (?:it|that|this|them|these|those|that sum|this sum)\\b");
  private static final Wording SO =
      Wording.of(
          "(?i)(?:\\b(?:so|thus|hence|therefore|that is|which is|which"
              + " means|meaning|making|or|i\\.e\\.)\\b|[(—–:=])");
  private static final Wording MORE =
      Wording.of("(?i)^ (?:more|less|fewer|higher|lower|above|below|up|down|over)\\b");

  private static final Wording OTHER = Wording.of("(?i)\\b(?:and|but|while|whereas|as|every)\\b");

  /// @param share what is claimed
  /// @param left whether the share is what the part leaves of the whole
  record Division(Figure part, Figure whole, Figure share, boolean left) {

    int from() {
      return Math.min(share.start(), Math.min(part.start(), whole.start()));
    }

    int to() {
      return Math.max(share.end(), Math.max(part.end(), whole.end()));
    }
  }

  Optional<Division> in(SlottedText text) {
    Amounts amounts = Amounts.in(text);
    List<Placed> shares =
        amounts.all().stream()
            .filter(place ->
                place.figure().slot() == Slot.PERCENT || place.figure().slot() == Slot.FRACTION)
            .toList();
    List<Placed> alike = amounts.alike(_ -> false);
    return shares.size() == 1 && alike.size() == 2
        ? of(text, alike, shares.getFirst())
        : twice(text, alike, shares);
  }

  /// "One in five of the 1,500 – 300, or 20 percent": a share that is told twice.
  private Optional<Division> twice(SlottedText text, List<Placed> alike, List<Placed> shares) {
    if (shares.size() != 2 || alike.size() != 2) {
      return Optional.empty();
    }
    Placed one = shares.getFirst();
    Placed two = shares.getLast();
    boolean same =
        Math.abs(one.figure().value().doubleValue() - two.figure().value().doubleValue()) < 1;
    boolean apposed = isSame(between(text.text(), one, two));
    boolean mixed = one.figure().slot() == Slot.FRACTION && two.figure().slot() == Slot.PERCENT;
    return mixed && (apposed ? same : isBeside(text.text(), alike, two))
        ? of(text, alike, two)
        : Optional.empty();
  }

  private static boolean isBeside(String text, List<Placed> alike, Placed share) {
    return alike.getLast().end() <= share.start()
        && EXPLICIT.isIn(share.before())
        && isSame(between(text, alike.getLast(), share));
  }

  private Optional<Division> of(SlottedText text, List<Placed> alike, Placed share) {
    boolean rising =
        alike.getFirst().figure().value().compareTo(alike.getLast().figure().value()) < 0;
    Placed part = rising ? alike.getFirst() : alike.getLast();
    Placed whole = rising ? alike.getLast() : alike.getFirst();
    if (isRest(text.text(), part, whole, share)) {
      return Optional.of(new Division(part.figure(), whole.figure(), share.figure(), true));
    }
    return isTied(text.text(), part, whole, share) || isOfIt(text.text(), part, whole, share)
        ? Optional.of(new Division(part.figure(), whole.figure(), share.figure(), false))
        : Optional.empty();
  }

  /// "5,600 of the 8,000 tonnes have come; the outstanding 30 percent will follow".
  private static boolean isRest(String text, Placed part, Placed whole, Placed share) {
    return part.end() <= whole.start()
        && whole.end() <= share.start()
        && OF.isIn(between(text, part, whole))
        && THE_REST.isIn(share.before())
        && (REST_CLOSED.isIn(share.after()) || !ATTRIBUTE.isIn(share.after()));
  }

  /// "It earns 250 billion and spends five billion of it on arms, so it has reached 2 percent".
  private static boolean isOfIt(String text, Placed part, Placed whole, Placed share) {
    return whole.end() <= part.start()
        && part.end() <= share.start()
        && OF_IT.isIn(part.after())
        && SO.isIn(between(text, part, share))
        && !ATTRIBUTE.isIn(share.after())
        && !MORE.isIn(share.after());
  }

  private boolean isTied(String text, Placed part, Placed whole, Placed share) {
    if (ATTRIBUTE.isIn(share.after()) || !roles.has(whole, Role.WHOLE)) {
      return false;
    }
    String apart = between(text, part, whole);
    if (isTurnout(text, part, whole, share) && OF.isIn(apart)) {
      return true;
    }
    boolean partOfWhole = part.start() < whole.start() && OF.isIn(apart);
    boolean shareOfWhole = share.end() <= whole.start() && OF.isIn(between(text, share, whole));
    return (partOfWhole && isShareOf(between(text, whole, share), share))
        || (partOfWhole && isStrong(text, part, whole, share))
        || (shareOfWhole && isPartOf(between(text, whole, part), part))
        || isSame(between(text, part, share));
  }

  /// "Turnout was 60 percent, as 6,000 of the 10,000 voters came".
  private static boolean isTurnout(String text, Placed part, Placed whole, Placed share) {
    return share.end() <= part.start()
        && part.end() <= whole.start()
        && TURNOUT.isIn(share.before())
        && AS.isIn(between(text, share, part))
        && VOTERS.isIn(whole.after())
        && isNear(part, whole, share);
  }

  /// "At 1.2 of a total of 20 billion, it claims 6 percent of state spending".
  private static boolean isStrong(String text, Placed part, Placed whole, Placed share) {
    return whole.end() <= share.start()
        && CLAIMS.isIn(between(text, whole, share))
        && OF_ANY.isIn(share.after())
        && isNear(part, whole, share);
  }

  private static boolean isNear(Placed part, Placed whole, Placed share) {
    double reckoned =
        100 * part.figure().value().doubleValue() / whole.figure().value().doubleValue();
    return TwoAlone.isNear(reckoned, share.figure().value().doubleValue());
  }

  private static boolean isShareOf(String between, Placed share) {
    return !OTHER.isIn(between)
        && (SAME.isIn(between) || (HOLDS.isIn(between) && OF_THE_WHOLE.isIn(share.after())));
  }

  private static boolean isPartOf(String between, Placed part) {
    boolean explicit = EXPLICIT.isIn(between);
    return isSame(between)
        && (explicit || CLOSED.isIn(part.after()))
        && (explicit || !OF_THEM.isIn(part.after()));
  }

  private static boolean isSame(String between) {
    return SAME.isIn(between) && !OTHER.isIn(between);
  }

  private static String between(String text, Placed one, Placed other) {
    return one.end() <= other.start()
        ? text.substring(one.end(), other.start())
        : text.substring(other.end(), one.start());
  }
}
