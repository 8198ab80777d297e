package dev.chancery.model;

/// The one exception that the program throws on purpose: what was wrong, where, and what to do.
public final class ChanceryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;

  /// What kind of thing went wrong; the command line turns it into an exit code.
  public enum Code {
    /// A reference table or lexicon has a bad line.
    BAD_TABLE,
    /// A file or line of input can't be read; the rest can.
    BAD_INPUT,
    /// The command was called wrongly.
    BAD_USAGE,
    /// The engine's models can't be loaded.
    BAD_ENGINE,
    /// A vintage of the statistics or their catalogue is broken.
    BAD_STATISTICS
  }

  public ChanceryException(Code code, String message) {
    super(message);
    this.code = code;
  }

  public ChanceryException(Code code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  public Code code() {
    return code;
  }
}
