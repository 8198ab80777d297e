package dev.chancery.reading.text;

import dev.chancery.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks of an article in order.
public record Layout(List<Block> blocks) {

  public Layout {
    blocks = List.copyOf(blocks);
  }

  /// Tells the blocks of a text apart.
  public static Layout of(FrozenText text) {
    return of(text, null);
  }

  /// Tells the blocks of a text apart.
  ///
  /// @param title the article's title, which may stand again in the text
  public static Layout of(FrozenText text, @Nullable String title) {
    return new Layout(new LayoutScan(text, title).run());
  }

  /// The stretches to read as sentences.
  public List<Span> readable() {
    return blocks.stream().filter(block -> block.role().isRead()).map(Block::span).toList();
  }
}
