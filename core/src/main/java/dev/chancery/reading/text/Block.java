package dev.chancery.reading.text;

import dev.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/// A stretch of the article that is laid out as one thing.
///
/// @param role what it is
/// @param span the words to read, without list bullets, datelines and speaker labels
/// @param speaker the label before it ("SECRETARY BLINKEN"), where a transcript or interview has
///   one; it holds for the following blocks until the next label
public record Block(Role role, Span span, @Nullable Span speaker) {

  /// What a block is in the layout of a page.
  public enum Role {
    /// The headline, when it stands in the text itself.
    TITLE,
    /// A heading between paragraphs.
    HEADING,
    /// Running text, read as sentences.
    PARAGRAPH,
    /// A point of a bulleted or numbered list, read as sentences.
    LIST_ITEM,
    /// Who wrote or issued it ("By Jane Doe", "Antony J. Blinken, Secretary of State").
    BYLINE,
    /// Place and date before or above the text.
    DATELINE,
    /// Nothing the article says: links, contacts, copyright, "Read more", "###".
    BOILERPLATE;

    /// Whether its sentences are read.
    public boolean isRead() {
      return this == PARAGRAPH || this == LIST_ITEM;
    }
  }
}
