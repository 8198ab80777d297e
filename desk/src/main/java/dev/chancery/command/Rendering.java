package dev.chancery.command;

import dev.chancery.model.Article;
import dev.chancery.reading.Reading;

/// Turns readings into what is printed; one class a format. Called from many threads.
interface Rendering {

  /// What is printed of one article.
  String article(Reading reading);

  /// What stands before the first article.
  ///
  /// @param first the first article
  /// @param several whether there is more than one
  default String opening(Article first, boolean several) {
    return "";
  }

  /// What stands between two articles.
  default String separator() {
    return "";
  }

  /// What stands after the last article.
  default String closing(boolean several) {
    return "";
  }
}
