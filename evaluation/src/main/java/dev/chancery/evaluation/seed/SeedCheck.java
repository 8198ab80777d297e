package dev.chancery.evaluation.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says which facts were found, and of those missed, which fields are wrong in the nearest finding:
/// `SeedCheck facts.tsv article.txt findings.jsonl`.
public final class SeedCheck {

  private final String article;
  private final List<JsonNode> findings;

  SeedCheck(String article, List<JsonNode> findings) {
    this.article = even(article);
    this.findings = List.copyOf(findings);
  }

  public static void main(String[] arguments) throws IOException {
    List<Fact> facts = Fact.readAll(Path.of(arguments[0]));
    SeedCheck check =
        new SeedCheck(Files.readString(Path.of(arguments[1])), findings(Path.of(arguments[2])));
    int missed = 0;
    for (Fact fact : facts) {
      String verdict = check.verdict(fact);
      missed += verdict.isEmpty() ? 0 : 1;
      System.out.println(fact.id() + (verdict.isEmpty() ? " found" : " MISSED " + verdict));
    }
    System.out.println(facts.size() - missed + " of " + facts.size() + " facts found");
    System.exit(missed == 0 ? 0 : 1);
  }

  /// Empty when the fact was found, else why it was not.
  String verdict(Fact fact) {
    String nearest = "no " + fact.kind() + " on these words: " + fact.words();
    int fewest = Integer.MAX_VALUE;
    for (JsonNode finding : findings) {
      if (finding.path("kind").asText().equals(fact.kind()) && overlaps(finding, fact.words())) {
        List<String> wrong = wrongFields(fact, finding);
        if (wrong.isEmpty()) {
          return "";
        }
        if (wrong.size() < fewest) {
          fewest = wrong.size();
          nearest = String.join(", ", wrong) + " not in " + finding;
        }
      }
    }
    return nearest;
  }

  private static List<String> wrongFields(Fact fact, JsonNode finding) {
    return fact.expectations().stream()
        .filter(expectation -> !expectation.isMet(finding))
        .map(expectation -> expectation.key() + "=" + String.join(" or ", expectation.values()))
        .collect(Collectors.toList());
  }

  private boolean overlaps(JsonNode finding, String words) {
    int from = article.indexOf(even(words));
    int to = from + even(words).length();
    String quote = even(finding.path("quote").asText());
    int start = quote.isEmpty() ? -1 : article.indexOf(quote);
    while (start >= 0) {
      if (start < to && from < start + quote.length()) {
        return true;
      }
      start = article.indexOf(quote, start + 1);
    }
    return false;
  }

  /// The text with plain quotation marks and single blanks, as rows of a table write it.
  private static String even(String text) {
    return text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replaceAll("\\s+", " ").strip();
  }

  private static List<JsonNode> findings(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> findings = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      findings.add(mapper.readTree(line));
    }
    return findings;
  }
}
