package dev.chancery.reading.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a rule makes of its captures: the name of an [Operation] and its arguments, `$NAME` for the
/// element of that name and anything else for itself.
final class Meaning {

  private final Operation operation;
  private final List<String> arguments;
  private final List<Integer> elements;

  Meaning(String text, TimePattern pattern, Operations operations) {
    String[] words = text.split(" ", -1);
    this.operation = operations.named(words[0]);
    this.arguments = Arrays.asList(words).subList(1, words.length);
    this.elements = arguments.stream().map(argument -> element(argument, pattern)).toList();
  }

  private static int element(String argument, TimePattern pattern) {
    if (!argument.startsWith("$")) {
      return -1;
    }
    int index = pattern.indexOf(argument.substring(1));
    if (index < 0) {
      throw new IllegalArgumentException("the pattern has no element named " + argument);
    }
    return index;
  }

  /// The time meant, or nothing where the captures make none (30 February).
  Optional<TimeValue> of(@Nullable Capture[] captures, Anchor anchor) {
    List<@Nullable Capture> values = new ArrayList<>();
    for (int at = 0; at < arguments.size(); at++) {
      int element = elements.get(at);
      values.add(element < 0 ? new Capture(arguments.get(at), null, 0) : captures[element]);
    }
    return operation.apply(new Arguments(values), anchor);
  }
}
