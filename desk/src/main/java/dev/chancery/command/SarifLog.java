package dev.chancery.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.checking.Checking;
import dev.chancery.model.Article;
import dev.chancery.model.Claim;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/// SARIF 2.1.0 (OASIS), which editors and code hosts show: one run, one result a claim. What agrees
/// is a pass, what depends is to be reviewed, what could not be settled is open.
record SarifLog() implements CheckRendering {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String PLAIN = "/-._~";
  private static final String OPENING =
      """
      {
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [ {
          "tool": { "driver": { "name": "Chancery" } },
          "columnKind": "unicodeCodePoints",
          "results": [
      """;

  @Override
  public String article(Checking checking, FilePlaces places) {
    return checking.claims().stream()
        .map(claim -> JsonText.of(result(claim, places)))
        .collect(Collectors.joining(",\n"));
  }

  private static ObjectNode result(Claim claim, FilePlaces places) {
    Verdict verdict = VerdictWords.of(claim);
    ObjectNode result = JSON.objectNode().put("ruleId", verdict.method());
    switch (verdict.outcome()) {
      case DIFFERS -> result.put("kind", "fail").put("level", "error");
      case DEPENDS -> result.put("kind", "review").put("level", "none");
      case AGREES -> result.put("kind", "pass").put("level", "none");
      case UNCHECKABLE, NO_DATA -> result.put("kind", "open").put("level", "none");
    }
    result.set("message", JSON.objectNode().put("text", message(verdict)));
    result.set("locations", JSON.arrayNode().add(location(claim, places)));
    result.set("partialFingerprints", fingerprint(claim));
    result.set("properties", properties(verdict));
    return result;
  }

  /// The outcome and why; of statistics, also what the plain interpretation found, and where.
  private static String message(Verdict verdict) {
    String words = VerdictWords.outcome(verdict.outcome()) + ": " + verdict.summary();
    return verdict.interpretations().stream()
        .limit(1)
        .filter(plain -> plain.series() != null)
        .map(plain -> words + " [" + VerdictWords.plainly(plain) + "; " + plain.vintage() + "]")
        .findFirst()
        .orElse(words);
  }

  private static ObjectNode location(Claim claim, FilePlaces places) {
    ObjectNode region = region(claim, places);
    region.set("snippet", JSON.objectNode().put("text", claim.origin().quote()));
    ObjectNode place = JSON.objectNode();
    place.set("artifactLocation", JSON.objectNode().put("uri", uri(places.path())));
    place.set("region", region);
    return JSON.objectNode().set("physicalLocation", place);
  }

  /// The words in their file; of an article that is a line of it, that line: an editor does not
  /// know the lines of a text in JSON.
  private static ObjectNode region(Claim claim, FilePlaces places) {
    if (places.line() > 0) {
      return JSON.objectNode().put("startLine", places.line());
    }
    FilePlaces.Position start = places.start(claim.span());
    FilePlaces.Position end = places.end(claim.span());
    return JSON.objectNode()
        .put("startLine", start.line())
        .put("startColumn", start.column())
        .put("endLine", end.line())
        .put("endColumn", end.column());
  }

  /// A reference as RFC 3986 has it: "#2.txt" would else be a fragment, and "a:" a scheme.
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte each : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each > 0 && (PLAIN.indexOf(each) >= 0 || Character.isLetterOrDigit(each));
      uri.append(plain ? (char) each : String.format(Locale.ROOT, "%%%02X", each));
    }
    return uri.toString();
  }

  private static ObjectNode fingerprint(Claim claim) {
    return JSON.objectNode().put("chancery/v1", claim.origin().id());
  }

  private static ObjectNode properties(Verdict verdict) {
    ArrayNode evidence = JSON.arrayNode();
    ArrayNode statistics = JSON.arrayNode();
    for (Interpretation one : verdict.interpretations()) {
      evidence.add(VerdictWords.evidence(one));
      if (one.series() != null) {
        statistics.add(statistic(one));
      }
    }
    ObjectNode properties = JSON.objectNode().put("outcome", verdict.outcome().code());
    properties.set("evidence", evidence);
    if (!statistics.isEmpty()) {
      properties.set("statistics", statistics);
    }
    return properties;
  }

  private static ObjectNode statistic(Interpretation one) {
    return JSON.objectNode()
        .put("source", one.source())
        .put("vintage", one.vintage())
        .put("series", one.series())
        .put("found", VerdictWords.result(one))
        .put("agrees", one.agrees());
  }

  @Override
  public String opening(Article first, boolean several) {
    return OPENING;
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String closing(boolean several) {
    return "\n    ]\n  } ]\n}\n";
  }
}
