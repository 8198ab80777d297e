package dev.chancery.reading.text;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;

/// The blocks of an article in order.
public record Layout(List<Block> blocks) {

  public Layout {
    blocks = List.copyOf(blocks);
  }

  /// Tells the blocks of a text apart.
  public static Layout of(FrozenText text) {
    List<Block> blocks = new ArrayList<>();
    String all = text.text();
    for (int start = 0; start < all.length(); ) {
      int end = all.indexOf("\n\n", start);
      end = end < 0 ? all.length() : end;
      if (!all.substring(start, end).isBlank()) {
        blocks.add(new Block(Block.Role.PARAGRAPH, text.spanOfChars(start, end), null));
      }
      start = end + 2;
    }
    return new Layout(blocks);
  }

  /// The stretches to read as sentences.
  public List<Span> readable() {
    return blocks.stream().filter(block -> block.role().isRead()).map(Block::span).toList();
  }
}
