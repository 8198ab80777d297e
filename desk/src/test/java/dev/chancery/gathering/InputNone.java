package dev.chancery.gathering;

import java.io.InputStream;

/// Standard input of which nothing is read.
final class InputNone {

  static final InputStream STREAM = InputStream.nullInputStream();

  private InputNone() {}
}
