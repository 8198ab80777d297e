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
          "(?i)^[^;\uE000]{0,30}\\b(?:represent|account|mak|made|constitut|amount|control|hold|held|form|compris|cover|meet|suppl|provid|carr|own|contribut|pay|paid|financ|fund|produc|deliver|receiv|win|won|secur|took|take|bought|buy|is|are|was|were|has|had|have|fill)\\w*[^;,\uE000]{0,20}$");
  private static final Wording OF_THE_WHOLE =
      Wording.of(
          "(?i)^(?:[,.)]| of (?:the|its|their|all|that)(?: \\w+)??"
              + " (?:chamber|parliament|assembly|house|total|whole|membership|seats|votes?|voters|council|legislature|them|force|fleet|staff|sum|amount|bloc|group|list|appeal|bill|costs?|budget|needs?|vote|electorate|population|trade|exports|imports|market|output|project|fund|programme|program|debt|loan|package|quota)\\b(?!['’]))");
  private static final Wording CLOSED =
      Wording.of(
          "(?i)^(?:[,.)]| in (?:all|total|number)| of (?:them|whom|these|those)[,.)]| —| –|$)");
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
    if (shares.size() != 1 || alike.size() != 2) {
      return Optional.empty();
    }
    boolean rising =
        alike.getFirst().figure().value().compareTo(alike.getLast().figure().value()) < 0;
    Placed part = rising ? alike.getFirst() : alike.getLast();
    Placed whole = rising ? alike.getLast() : alike.getFirst();
    if (isRest(text.text(), part, whole, shares.getFirst())) {
      return Optional.of(
          new Division(part.figure(), whole.figure(), shares.getFirst().figure(), true));
    }
    return isTied(text.text(), part, whole, shares.getFirst())
            || isOfIt(text.text(), part, whole, shares.getFirst())
        ? Optional.of(
            new Division(part.figure(), whole.figure(), shares.getFirst().figure(), false))
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
    boolean partOfWhole = part.start() < whole.start() && OF.isIn(apart);
    boolean shareOfWhole = share.end() <= whole.start() && OF.isIn(between(text, share, whole));
    return (partOfWhole && isShareOf(between(text, whole, share), share))
        || (shareOfWhole && isPartOf(between(text, whole, part), part))
        || isSame(between(text, part, share));
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
