package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.Quotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Quoted sentences and the verb that tells who says them: before, after or in the middle.
final class QuotedSpeech {

  private static final String RULE = "statement/quoted";
  private static final int REACH = 160;
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TWO_WORDS = Pattern.compile("(?s).+\\s.*[,.!?]");
  private static final Pattern OPENING = Pattern.compile("[\\[(…]*\\p{Lu}");

  /// The direct statements of an article.
  ///
  /// @param tellings all tellings of the article
  List<Saying> read(Hearing hearing, List<Telling> tellings) {
    List<Spoken> spoken = new ArrayList<>();
    for (Quotation quotation : hearing.ground().quotations().all()) {
      Optional<Spoken> last = spoken.isEmpty() ? Optional.empty() : Optional.of(spoken.getLast());
      if (!speech(hearing, quotation)) {
        continue;
      }
      Optional<Telling> telling = teller(hearing, tellings, quotation);
      if (last.isPresent() && continues(hearing, last.get(), telling, quotation)) {
        spoken.set(spoken.size() - 1, last.get().with(quotation));
      } else if (telling.isPresent()) {
        spoken.add(new Spoken(telling.get(), quotation.outer(), quotation.inner()));
      }
    }
    return spoken.stream().map(QuotedSpeech::saying).toList();
  }

  /// Quoted words with the verb that tells who says them.
  private record Spoken(Telling telling, Span quoted, Span words) {
    Spoken with(Quotation next) {
      return new Spoken(telling, quoted.join(next.outer()), words.join(next.inner()));
    }
  }

  /// A quotation broken by its cue is one, and one that follows without a word in between.
  private static boolean continues(
      Hearing hearing, Spoken last, Optional<Telling> telling, Quotation next) {
    Span gap = new Span(last.quoted().end(), Math.max(last.quoted().end(), next.outer().start()));
    boolean broken =
        telling.filter(last.telling()::equals).isPresent()
            && gap.contains(last.telling().verb().span());
    String between = hearing.ground().text().quote(gap);
    boolean resumed =
        telling.isEmpty()
            && gap.contains(last.telling().verb().span())
            && between.length() < REACH
            && !between.contains("\n");
    boolean follows = telling.isEmpty() || telling.get().equals(last.telling());
    return broken || resumed || (follows && between.isBlank());
  }

  private static Saying saying(Spoken spoken) {
    String words = spoken.telling().hearing().ground().text().quote(spoken.words());
    boolean comma = words.endsWith(",") && words.length() > 1;
    Span said = new Span(spoken.words().start(), spoken.words().end() - (comma ? 1 : 0));
    return spoken.telling().says(said, RULE, 0.95).direct(said);
  }

  /// Whether whole sentences are quoted, not single words: several words that start like a sentence
  /// or follow a comma or colon.
  private static boolean speech(Hearing hearing, Quotation quotation) {
    if (QuotedNames.is(hearing.ground().text(), quotation)) {
      return false;
    }
    String words = hearing.ground().text().quote(quotation.inner());
    if (BLANKS.split(words).length < 3) {
      return TWO_WORDS.matcher(words).matches();
    }
    String lead = before(hearing, quotation.outer().start());
    boolean opens =
        OPENING.matcher(words).lookingAt() || words.startsWith("...") || words.startsWith("[");
    return opens || lead.endsWith(",") || lead.endsWith(":") || endsSpeech(words.strip());
  }

  private static boolean endsSpeech(String words) {
    return !words.isEmpty() && ".,!?]".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static String before(Hearing hearing, int place) {
    return hearing.ground().text().quote(new Span(Math.max(0, place - 3), place)).strip();
  }

  private static Optional<Telling> teller(
      Hearing hearing, List<Telling> tellings, Quotation quotation) {
    return tellings.stream()
        .filter(telling ->
            telling.cue().takes(Complement.QUOTE) || announces(hearing, telling, quotation))
        .filter(telling -> !hearing.quoted(telling.verb().span()))
        .filter(telling -> reaches(telling, quotation))
        .min(Comparator.comparingInt(telling -> distance(hearing, telling, quotation)));
  }

  /// "Made the following announcement: “…”", "issued a statement: “…”".
  private static boolean announces(Hearing hearing, Telling telling, Quotation quotation) {
    return before(hearing, quotation.outer().start()).endsWith(":")
        && !telling.cue().objects().isEmpty()
        && telling.complement("obj").filter(object -> telling.cue().speaksOf(object)).isPresent();
  }

  /// Verb and quotation stand in one sentence, or the sentence before ends in a colon.
  private static boolean reaches(Telling telling, Quotation quotation) {
    Sentence sentence = telling.sentence();
    if (sentence.span().overlaps(quotation.outer())) {
      boolean after = telling.verb().span().start() >= quotation.outer().end();
      return gap(telling, quotation) <= REACH && !(after && ended(telling, quotation));
    }
    return sentence.span().end() <= quotation.outer().start()
        && quotation.outer().start() - sentence.span().end() < 4
        && sentence.tokens().getLast().text().equals(":");
  }

  /// A quotation that ends in a full stop has ended its sentence: the next verb is not about it.
  private static boolean ended(Telling telling, Quotation quotation) {
    String words = telling.hearing().ground().text().quote(quotation.inner()).strip();
    return words.endsWith(".") && gap(telling, quotation) > 25;
  }

  /// The nearer verb wins; one before a quotation only where comma, colon or the verb leads in.
  private static int distance(Hearing hearing, Telling telling, Quotation quotation) {
    boolean leads = telling.verb().span().end() <= quotation.outer().start();
    String lead = before(hearing, quotation.outer().start());
    boolean led = lead.endsWith(",") || lead.endsWith(":");
    return gap(telling, quotation) - (leads && led ? 40 : 0);
  }

  private static int gap(Telling telling, Quotation quotation) {
    Span verb = telling.verb().span();
    return verb.end() <= quotation.outer().start()
        ? quotation.outer().start() - verb.end()
        : verb.start() - quotation.outer().end();
  }
}
