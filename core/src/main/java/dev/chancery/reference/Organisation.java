package dev.chancery.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An organisation that news about states names: a body of states, one of its organs, a bank,
/// court, newspaper, charity or firm.
///
/// @param code the short code the record uses, as commonly printed (`EU`, `Arab League`)
/// @param name the full name
/// @param names the other forms in news text
/// @param adjectives forms that stand before a noun ("EU officials")
/// @param sector the PLOVER sector (`IGO`, `NGO`, `MED`, `BUS`, `JUD`, ...)
/// @param nouns what it may be called with "the" once it was named ("bloc", "agency")
/// @param seat the town it sits in
/// @param seatState the code of the state it sits in
/// @param state the code of the state it belongs to: a firm's home, a state broadcaster's state
/// @param founded the year it began
/// @param heads offices of those who speak for it
/// @param parent the code of the organisation it is an organ of
public record Organisation(
    String code,
    String name,
    List<String> names,
    List<String> adjectives,
    Kind kind,
    String sector,
    List<String> nouns,
    Optional<String> seat,
    Optional<String> seatState,
    Optional<String> state,
    OptionalInt founded,
    List<String> heads,
    Optional<String> parent) {

  /// What sort of organisation it is.
  public enum Kind {
    INTERNATIONAL,
    REGIONAL,
    AGENCY,
    BANK,
    COURT,
    NGO,
    MEDIA,
    FIRM
  }

  public Organisation {
    if (code.isEmpty() || name.isEmpty()) {
      throw new IllegalArgumentException("an organisation needs a code and a name");
    }
    if (sector.length() != 3) {
      throw new IllegalArgumentException(sector + " is no sector");
    }
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    nouns = List.copyOf(nouns);
    heads = List.copyOf(heads);
  }

  /// Whether states are its members or it is an organ of such a body.
  public boolean ofStates() {
    return switch (kind) {
      case INTERNATIONAL, REGIONAL, AGENCY, BANK, COURT -> true;
      case NGO, MEDIA, FIRM -> false;
    };
  }

  static Organisation read(Row row) {
    String founded = row.text("founded");
    return new Organisation(
        row.required("code"),
        row.required("name"),
        row.list("names"),
        row.list("adjectives"),
        kind(row.required("kind")),
        row.required("plover_sector"),
        row.list("nouns"),
        row.optional("seat"),
        row.optional("seat_state"),
        row.optional("state"),
        founded.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(founded)),
        row.list("heads_titles"),
        row.optional("parent"));
  }

  private static Kind kind(String text) {
    return switch (text) {
      case "international" -> Kind.INTERNATIONAL;
      case "regional" -> Kind.REGIONAL;
      case "agency" -> Kind.AGENCY;
      case "bank" -> Kind.BANK;
      case "court" -> Kind.COURT;
      case "ngo" -> Kind.NGO;
      case "media" -> Kind.MEDIA;
      case "firm" -> Kind.FIRM;
      default -> throw new IllegalArgumentException(text + " is no kind of organisation");
    };
  }
}
