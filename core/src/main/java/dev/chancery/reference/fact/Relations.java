package dev.chancery.reference.fact;

import java.util.ArrayList;
import java.util.List;

/// Diplomatic relations and partnerships by pair.
public final class Relations {

  private final Grouped<Relation> first;
  private final Grouped<Relation> second;

  Relations(FactTable table) {
    first = new Grouped<>(table, "a", Relation::read);
    second = new Grouped<>(table, "b", Relation::read);
  }

  /// Everything between the two, the earliest first.
  public List<Relation> between(String one, String other) {
    String low = one.compareTo(other) < 0 ? one : other;
    String high = low.equals(one) ? other : one;
    return first.of(low).stream().filter(each -> each.other().equals(high)).toList();
  }

  /// When diplomatic relations of the two were established, severed or restored.
  public List<Relation> diplomatic(String one, String other) {
    return between(one, other).stream().filter(Relation::isDiplomatic).toList();
  }

  /// The partnerships the two declared.
  public List<Relation> partnerships(String one, String other) {
    return between(one, other).stream().filter(each -> !each.isDiplomatic()).toList();
  }

  /// Everything that is known of one side.
  public List<Relation> of(String code) {
    List<Relation> all = new ArrayList<>(first.of(code));
    all.addAll(second.of(code));
    return all;
  }

  public List<Relation> all() {
    return first.all();
  }
}
