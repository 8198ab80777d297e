package dev.chancery.statistics.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// A question to a service that answers it whole or not at all.
record PlainPortion(String address, String words) implements Portion {

  @Override
  public Reply judge(Answer answer) throws IOException {
    if (answer.isPage()) {
      return new Reply.Again("a page for people came");
    }
    return Files.size(answer.body()) == 0 ? new Reply.Nothing() : new Reply.Whole(List.of());
  }
}
