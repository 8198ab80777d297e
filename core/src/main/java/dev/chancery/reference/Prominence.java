package dev.chancery.reference;

/// How likely a bare surname means the holder of an office, 0 the likeliest.
final class Prominence {

  private Prominence() {}

  static int of(String office) {
    return switch (office) {
      case "president", "king", "queen", "supreme leader", "pope" -> 0;
      case "prime minister", "chancellor", "premier" -> 1;
      case "secretary-general", "secretary general", "secretary of state" -> 2;
      case "foreign minister", "foreign secretary", "external affairs minister" -> 3;
      case "vice president", "crown prince", "secretary of defense" -> 4;
      case "ambassador to the united states", "ambassador to the united nations" -> 7;
      case "deputy prime minister", "vice premier", "chairman", "governor-general" -> 8;
      default -> office.startsWith("acting ") || office.startsWith("interim ") ? 2 : 5;
    };
  }
}
