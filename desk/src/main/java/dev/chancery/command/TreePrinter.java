package dev.chancery.command;

import java.io.PrintStream;

/// Prints the trees of articles as they come.
record TreePrinter(PrintStream target) implements Outlet<String> {

  @Override
  public void print(String page) {
    target.print(page);
    if (target.checkError()) {
      throw new OutputClosed();
    }
  }

  @Override
  public void close() {
    // nothing belongs after the last tree
  }
}
