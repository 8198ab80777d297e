package dev.chancery.evaluation.parsing;

import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes names of words: neighbours of the same class are one, unless one begins a name.
final class NameRuns {

  private final List<Name> names = new ArrayList<>();
  private boolean open;

  /// Adds a word from `start` to `end`, which is part of a name where `kind` says so.
  void add(int start, int end, Optional<NameClass> kind, boolean begins) {
    if (kind.isEmpty()) {
      open = false;
    } else if (open && !begins && names.getLast().kind() == kind.get()) {
      Name last = names.removeLast();
      names.add(new Name(new Span(last.place().start(), end), last.kind()));
    } else {
      names.add(new Name(new Span(start, end), kind.get()));
      open = true;
    }
  }

  List<Name> all() {
    return List.copyOf(names);
  }
}
