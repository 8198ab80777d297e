package dev.chancery.reading.text;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Walks over the lines of an article once and says what each is.
final class LayoutScan {

  private final FrozenText text;
  private final @Nullable String bareTitle;
  private final Speakers speakers;
  private final List<Block> blocks = new ArrayList<>();
  private boolean inHead = true;
  private @Nullable Span speaker;

  LayoutScan(FrozenText text, @Nullable String title) {
    this.text = text;
    this.bareTitle = title == null ? null : bare(title);
    this.speakers = Speakers.of(text.text());
  }

  List<Block> run() {
    Lines.of(text.text(), speakers).forEach(this::line);
    return blocks.stream().anyMatch(block -> block.role().isRead())
        ? blocks
        : blocks.stream().map(LayoutScan::titleAsText).toList();
  }

  /// A title that stands alone is all that the text says.
  private static Block titleAsText(Block block) {
    return block.role() == Block.Role.TITLE
        ? new Block(Block.Role.PARAGRAPH, block.span(), block.speaker())
        : block;
  }

  private void line(Line line) {
    Optional<SpeakerLabel> label = speakers.label(line.text());
    if (label.isPresent()) {
      Line name = line.upTo(label.get().end()).from(label.get().start());
      speaker = text.spanOfChars(name.start(), name.end());
      read(Block.Role.PARAGRAPH, line.from(label.get().body()));
      return;
    }
    Block.Role role = role(line);
    if (role.isRead()) {
      body(role, line);
    } else {
      add(role, line);
    }
  }

  private Block.Role role(Line line) {
    String words = line.text();
    if (inHead && bareTitle != null && bare(words).equals(bareTitle)) {
      return Block.Role.TITLE;
    }
    Optional<Block.Role> known = LinePattern.role(words, inHead);
    if (known.isPresent()) {
      return known.get();
    }
    if (Bullet.length(words) > 0) {
      return Block.Role.LIST_ITEM;
    }
    return HeadingShape.fits(words) ? headline() : Block.Role.PARAGRAPH;
  }

  /// A line without a sentence: the first is the title, below a byline it says where, else it is a
  /// heading.
  private Block.Role headline() {
    if (!inHead) {
      return Block.Role.HEADING;
    }
    if (blocks.isEmpty()) {
      return Block.Role.TITLE;
    }
    Block.Role last = blocks.getLast().role();
    return last == Block.Role.BYLINE || last == Block.Role.DATELINE
        ? Block.Role.DATELINE
        : Block.Role.HEADING;
  }

  private void body(Block.Role role, Line line) {
    int dateline = inHead ? DatelinePrefix.length(line.text()) : 0;
    if (dateline > 0) {
      add(Block.Role.DATELINE, line.upTo(dateline));
    }
    Line rest = line.from(dateline);
    read(role, role == Block.Role.LIST_ITEM ? rest.from(Bullet.length(rest.text())) : rest);
  }

  private void read(Block.Role role, Line line) {
    inHead = false;
    StageNotes.without(line).forEach(stretch -> add(role, stretch));
  }

  private void add(Block.Role role, Line line) {
    if (!line.isEmpty()) {
      Span span = text.spanOfChars(line.start(), line.end());
      blocks.add(new Block(role, span, role.isRead() ? speaker : null));
    }
  }

  /// The words in small letters, one blank between two.
  private static String bare(String words) {
    StringBuilder bare = new StringBuilder(words.length());
    boolean apart = false;
    for (int at = 0, point; at < words.length(); at += Character.charCount(point)) {
      point = words.codePointAt(at);
      boolean inWord = Character.isLetter(point) || isNumber(point);
      if (inWord) {
        bare.append(apart && !bare.isEmpty() ? " " : "").appendCodePoint(point);
      }
      apart = !inWord;
    }
    return bare.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
