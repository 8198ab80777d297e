package dev.chancery.command;

/// Nobody reads the output any more, as when it is piped into `head`.
final class OutputClosed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputClosed() {
    super("the output was closed");
  }
}
