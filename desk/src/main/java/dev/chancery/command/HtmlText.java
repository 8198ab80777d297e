package dev.chancery.command;

import dev.chancery.reading.text.Block;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The frozen text as paragraphs, the words of its findings marked.
final class HtmlText {

  private final FrozenText text;
  private final Layout layout;
  private final Markup page;
  private final Marks marks;

  private HtmlText(FrozenText text, List<NumberedFinding> findings, Markup page) {
    this.text = text;
    this.layout = Layout.of(text);
    this.page = page;
    this.marks = new Marks(text, findings, page);
  }

  static void write(FrozenText text, List<NumberedFinding> findings, Markup page) {
    new HtmlText(text, findings, page).paragraphs();
  }

  private void paragraphs() {
    String all = text.text();
    for (int start = 0; start <= all.length(); ) {
      int end = all.indexOf("\n\n", start);
      end = end < 0 ? all.length() : end;
      page.open("p", "class", role(start, end), "dir", "auto");
      marks.write(start, end);
      page.close("p").line();
      start = end + 2;
    }
  }

  // what the paragraph is in the layout, when it is one thing and no running text
  private @Nullable String role(int start, int end) {
    List<Block.Role> roles =
        layout.blocks().stream()
            .filter(block -> start <= text.charIndex(block.span().start()))
            .filter(block -> text.charIndex(block.span().end()) <= end)
            .map(Block::role)
            .distinct()
            .toList();
    return roles.size() == 1 && !roles.getFirst().isRead()
        ? roles.getFirst().name().toLowerCase(Locale.ROOT)
        : null;
  }
}
