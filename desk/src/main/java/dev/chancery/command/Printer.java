package dev.chancery.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Prints pages one after the other. The first is held back until it is known whether another
/// follows, since some formats start differently then.
final class Printer implements Outlet<Page> {

  private final Frame frame;
  private final PrintStream out;
  private @Nullable Page first;
  private boolean several;

  Printer(Frame frame, PrintStream out) {
    this.frame = frame;
    this.out = out;
  }

  @Override
  public void print(Page page) {
    if (several) {
      out.print(frame.separator() + page.text());
      check();
    } else if (first == null) {
      first = page;
    } else {
      several = true;
      out.print(frame.opening(first.article(), true) + first.text());
      out.print(frame.separator() + page.text());
      check();
    }
  }

  @Override
  public void close() {
    if (!several && first != null) {
      out.print(frame.opening(first.article(), false) + first.text());
    }
    if (first != null) {
      out.print(frame.closing(several));
    }
    check();
  }

  private void check() {
    if (out.checkError()) {
      throw new OutputClosed();
    }
  }
}
