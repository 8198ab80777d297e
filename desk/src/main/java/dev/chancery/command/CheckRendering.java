package dev.chancery.command;

import dev.chancery.checking.Checking;
import dev.chancery.model.Article;

/// Turns checked articles into what is printed; one class a format. Called from many threads.
interface CheckRendering extends Frame {

  /// What is printed of one article.
  ///
  /// @param places where its words stand in the file it came from
  String article(Checking checking, FilePlaces places);

  /// A format of readings shows the verdicts with the claims.
  static CheckRendering of(Rendering rendering) {
    return new OfReadings(rendering);
  }

  /// A format of readings, for articles that were checked.
  record OfReadings(Rendering rendering) implements CheckRendering {

    @Override
    public String article(Checking checking, FilePlaces places) {
      return rendering.article(checking.reading());
    }

    @Override
    public String opening(Article first, boolean several) {
      return rendering.opening(first, several);
    }

    @Override
    public String separator() {
      return rendering.separator();
    }

    @Override
    public String closing(boolean several) {
      return rendering.closing(several);
    }
  }
}
