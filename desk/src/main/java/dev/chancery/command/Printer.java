package dev.chancery.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Prints pages one after the other. The first is held back until it is known whether another
/// follows, since some formats start differently then. A page without text is not set apart: in a
/// format of one object a claim, an article without claims is nothing.
final class Printer implements Outlet<Page> {

  private final Frame frame;
  private final PrintStream out;
  private @Nullable Page first;
  private boolean several;
  private boolean written;

  Printer(Frame frame, PrintStream out) {
    this.frame = frame;
    this.out = out;
  }

  @Override
  public void print(Page page) {
    if (several) {
      out.print(apart(page));
      check();
    } else if (first == null) {
      first = page;
    } else {
      several = true;
      out.print(frame.opening(first.article(), true) + apart(first));
      out.print(apart(page));
      check();
    }
  }

  private String apart(Page page) {
    if (page.text().isEmpty()) {
      return "";
    }
    String before = written ? frame.separator() : "";
    written = true;
    return before + page.text();
  }

  @Override
  public void close() {
    if (!several && first != null) {
      out.print(frame.opening(first.article(), false) + apart(first));
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
