package dev.chancery.statistics.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The requests of one vintage: those that are still to be made, and the answers that are whole.
final class Round {

  private final Deque<Portion> open;
  private final List<String> whole = new ArrayList<>();

  Round(List<Portion> portions) {
    open = new ArrayDeque<>(portions);
  }

  /// What is to be asked next.
  Optional<Portion> next() {
    return Optional.ofNullable(open.pollFirst());
  }

  /// Takes a reply: what it asks for besides comes last, what replaces it comes next.
  ///
  /// @return why it can't go on
  Optional<String> take(URI address, Reply reply) {
    return switch (reply) {
      case Reply.Whole(List<Portion> further) -> {
        whole.add(address.toString());
        open.addAll(further);
        yield Optional.empty();
      }
      case Reply.Nothing _ -> Optional.empty();
      case Reply.CutOff(int records, List<Portion> instead) -> {
        instead.reversed().forEach(open::addFirst);
        yield instead.isEmpty()
            ? Optional.of(
                "it is cut off at " + records + " records: ask for fewer reporters or partners")
            : Optional.empty();
      }
      case Reply.Again(String why) -> Optional.of(why);
      case Reply.Refusal(String why) -> Optional.of(why);
    };
  }

  /// What a person may want to know of a reply.
  Optional<String> word(Reply reply) {
    return switch (reply) {
      case Reply.Nothing _ -> Optional.of("there is nothing of the kind");
      case Reply.CutOff(int records, List<Portion> _) ->
          Optional.of("cut off at " + records + " records, asked again in parts");
      case Reply.Whole _, Reply.Again _, Reply.Refusal _ -> Optional.empty();
    };
  }

  /// The addresses of the answers that are whole, in their order.
  List<String> whole() {
    return List.copyOf(whole);
  }
}
