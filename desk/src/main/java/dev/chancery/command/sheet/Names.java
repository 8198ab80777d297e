package dev.chancery.command.sheet;

import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.util.List;

/// The names behind codes, for sheets.
record Names(States states, Organisations organisations) {

  String of(String code) {
    return states
        .byCode(code)
        .map(State::name)
        .or(() -> organisations.byCode(code).map(Organisation::code))
        .orElse(code);
  }

  List<String> of(List<String> codes) {
    return codes.stream().map(this::of).toList();
  }
}
