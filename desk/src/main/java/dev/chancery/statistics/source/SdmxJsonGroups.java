package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What an SDMX-JSON message says about groups of figures: by a key in which the parts that don't
/// matter are empty (`:3::` is all figures with code 3 of the second dimension).
final class SdmxJsonGroups {

  private final List<SdmxJsonPart> attributes;
  private final Predicate<SdmxJsonPart> matters;
  private final List<Group> groups = new ArrayList<>();

  private record Group(List<String> key, JsonNode said) {

    boolean has(Map<Integer, String> figure) {
      for (int at = 0; at < key.size(); at++) {
        if (!key.get(at).isEmpty() && !key.get(at).equals(figure.get(at))) {
          return false;
        }
      }
      return true;
    }

    boolean says(int at) {
      return said.path(at).isValueNode() && !said.path(at).isNull();
    }
  }

  /// @param matters whether it is of use what an attribute says
  SdmxJsonGroups(List<SdmxJsonPart> attributes, Predicate<SdmxJsonPart> matters) {
    this.attributes = attributes;
    this.matters = matters;
  }

  void read(JsonNode json) {
    groups.clear();
    json.propertyStream()
        .map(each -> new Group(List.of(each.getKey().split(":", -1)), each.getValue()))
        .filter(this::isOfUse)
        .forEach(groups::add);
  }

  private boolean isOfUse(Group group) {
    return IntStream.range(0, attributes.size())
        .anyMatch(at -> matters.test(attributes.get(at)) && group.says(at));
  }

  /// Tells what is said about a figure.
  ///
  /// @param figure its indices, by the places of its dimensions
  void tell(Map<Integer, String> figure, BiConsumer<SdmxJsonPart, JsonNode> told) {
    for (Group group : groups) {
      if (group.has(figure)) {
        IntStream.range(0, attributes.size())
            .filter(group::says)
            .forEach(at -> told.accept(attributes.get(at), group.said().path(at)));
      }
    }
  }
}
