package dev.chancery.reference;

import java.util.List;

/// A parliament, ministry, force, service, party or seat that the news names without its state:
/// "the Pentagon", "the Knesset".
///
/// @param name the usual name
/// @param names the other forms in news text
/// @param state the code of its state
/// @param sector the PLOVER sector (`GOV`, `LEG`, `MIL`, `JUD`, `COP`, `SPY`, `PTY`, ...)
/// @param nouns what it may be called with "the" once it was named ("department")
public record StateOrgan(
    String name, List<String> names, String state, String sector, List<String> nouns) {

  public StateOrgan {
    if (state.length() != 3) {
      throw new IllegalArgumentException("the state " + state + " of " + name + " is no code");
    }
    if (sector.length() != 3) {
      throw new IllegalArgumentException(sector + " is no sector");
    }
    names = List.copyOf(names);
    nouns = List.copyOf(nouns);
  }

  static StateOrgan read(Row row) {
    return new StateOrgan(
        row.required("name"),
        row.list("names"),
        row.required("state"),
        row.required("plover_sector"),
        row.list("nouns"));
  }
}
