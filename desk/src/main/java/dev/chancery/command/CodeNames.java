package dev.chancery.command;

import dev.chancery.reference.ArmedGroup;
import dev.chancery.reference.ArmedGroups;
import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.util.List;

/// The English names behind the codes of the record.
record CodeNames(States states, Organisations organisations, ArmedGroups groups) {

  /// Reads the tables of the program.
  static CodeNames load() {
    return new CodeNames(States.load(), Organisations.load(), ArmedGroups.load());
  }

  /// The usual name of a state, organisation or group; anything that is no code stays as it is.
  String of(String code) {
    return states
        .byCode(code)
        .map(State::name)
        .or(() -> organisations.byCode(code).map(Organisation::name))
        .or(() -> groups.byCode(code).map(ArmedGroup::name))
        .orElse(code);
  }

  /// Writes the names with their codes, commas between.
  void write(List<String> codes, Markup page) {
    for (int at = 0; at < codes.size(); at++) {
      String code = codes.get(at);
      page.text(at == 0 ? "" : ", ").open("span", "class", "code").element("bdi", of(code));
      if (!of(code).equals(code)) {
        page.text("\u00a0").element("small", code);
      }
      page.close("span");
    }
  }
}
