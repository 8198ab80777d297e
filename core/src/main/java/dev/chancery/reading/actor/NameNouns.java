package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an organisation or group may be called with "the" once it was named.
final class NameNouns {

  private final Map<String, List<String>> byName = new HashMap<>();

  static NameNouns of(NameIndex<KnownActor> names) {
    NameNouns nouns = new NameNouns();
    names.values().forEach(nouns::add);
    return nouns;
  }

  private void add(KnownActor known) {
    if (known.name() != null && !known.nouns().isEmpty()) {
      byName.putIfAbsent(known.name(), known.nouns());
    }
  }

  boolean fits(ActorMention mention, String noun) {
    Actor actor = mention.actors().getFirst();
    String name = actor.name();
    if (name == null) {
      return false;
    }
    List<String> own = byName.get(name);
    return own != null
        ? own.stream().anyMatch(each -> each.equals(noun) || each.endsWith(" " + noun))
        : name.toLowerCase(Locale.ROOT).endsWith(noun);
  }
}
