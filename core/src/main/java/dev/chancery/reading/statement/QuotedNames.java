package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotation;
import java.util.regex.Pattern;

/// Names that stand in quotation marks, which nobody says: "nicknamed the “Iron Pen,”", "the song
/// “To the Sea”", "under the theme of “Ports, Rails and People.”".
final class QuotedNames {

  /// As much text before the quotation as naming words need.
  private static final int LEAD = 40;

  /// Words that end right before a name.
  private static final String NAMED =
      "the|an?|(?:nick)?named|dubbed|called|(?:en|sub)?titled|captioned|headlined|labelled"
          + "|labeled|code-?named";

  /// What has such a name.
  private static final String NOUNS =
      "themes?|mottos?|mottoes|slogans?|banners?|taglines?|hashtags?|(?:sub)?titles?|names?"
          + "|headings?|headlines?|captions?|codename|songs?|anthem|hymn|books?|novels?|poems?"
          + "|films?|movies?|documentary|play|series|painting|exhibition|album|memoir";

  private static final Pattern NAMING =
      Pattern.compile(
          "(?i)(?:^|[^\\w-])(?:"
              + NAMED
              + "|(?:"
              + NOUNS
              + ")(?: of| is| was| being| reads| read)?[,:]?)$");

  private QuotedNames() {}

  static boolean is(FrozenText text, Quotation quotation) {
    int start = quotation.outer().start();
    String lead = text.quote(new Span(Math.max(0, start - LEAD), start)).strip();
    return NAMING.matcher(lead).find();
  }
}
