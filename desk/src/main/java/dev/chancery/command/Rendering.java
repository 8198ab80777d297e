package dev.chancery.command;

import dev.chancery.reading.Reading;

/// Turns readings into what is printed; one class a format. Called from many threads.
interface Rendering extends Frame {

  /// What is printed of one article.
  String article(Reading reading);
}
