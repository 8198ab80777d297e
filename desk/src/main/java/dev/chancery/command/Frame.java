package dev.chancery.command;

import dev.chancery.model.Article;

/// What a format prints around articles.
interface Frame {

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
