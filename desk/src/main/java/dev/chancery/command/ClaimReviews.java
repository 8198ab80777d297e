package dev.chancery.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.checking.Checking;
import dev.chancery.model.Actor;
import dev.chancery.model.Article;
import dev.chancery.model.Claim;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// schema.org `ClaimReview`, one object a claim, all in one array. Our outcome words stand in
/// `alternateName`; a number is given only where something was found out.
record ClaimReviews() implements CheckRendering {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Override
  public String article(Checking checking, FilePlaces places) {
    return checking.claims().stream()
        .map(claim -> JsonText.of(review(claim, checking.reading().article())))
        .collect(Collectors.joining(",\n"));
  }

  private static ObjectNode review(Claim claim, Article article) {
    Verdict verdict = VerdictWords.of(claim);
    ObjectNode review = node("ClaimReview").put("@context", "https://schema.org");
    review.put("claimReviewed", claim.origin().quote());
    review.set("itemReviewed", item(claim, article));
    review.set("reviewRating", rating(verdict));
    review.put("reviewBody", body(verdict));
    citations(verdict, review);
    review.set("author", node("SoftwareApplication").put("name", "Chancery"));
    put(review, "datePublished", verdict.asOf());
    return review;
  }

  private static ObjectNode item(Claim claim, Article article) {
    ObjectNode item = node("Claim").put("text", claim.origin().quote());
    Actor claimant = claim.claimant();
    if (claimant != null) {
      String name = claimant.name() == null ? claimant.text() : claimant.name();
      item.set("author", node("Person").put("name", name));
    } else if (article.source() != null) {
      item.set("author", node("Organization").put("name", article.source()));
    }
    put(item, "datePublished", article.published());
    ObjectNode appearance = node("NewsArticle").put("identifier", article.id());
    put(appearance, "headline", article.title());
    put(appearance, "url", article.url());
    put(appearance, "datePublished", article.published());
    item.set("appearance", appearance);
    return item;
  }

  private static ObjectNode rating(Verdict verdict) {
    ObjectNode rating = node("Rating");
    stars(verdict.outcome())
        .ifPresent(
            stars -> rating.put("ratingValue", stars).put("bestRating", 5).put("worstRating", 1));
    return rating.put("alternateName", verdict.outcome().code());
  }

  private static OptionalInt stars(Outcome outcome) {
    return switch (outcome) {
      case AGREES -> OptionalInt.of(5);
      case DEPENDS -> OptionalInt.of(3);
      case DIFFERS -> OptionalInt.of(1);
      case UNCHECKABLE, NO_DATA -> OptionalInt.empty();
    };
  }

  private static String body(Verdict verdict) {
    StringBuilder body = new StringBuilder(verdict.summary());
    for (Interpretation one : verdict.interpretations()) {
      body.append('\n').append(VerdictWords.evidence(one));
    }
    return body.toString();
  }

  /// The statistics that the verdict rests on: their source and their vintage, each once.
  private static void citations(Verdict verdict, ObjectNode review) {
    ArrayNode cited = JSON.arrayNode();
    SourceEvidence.of(verdict.interpretations()).stream()
        .filter(source -> SourceEvidence.isStatistical(source.all()))
        .map(
            source -> node("Dataset").put("name", source.source()).put("version", source.vintage()))
        .forEach(cited::add);
    if (!cited.isEmpty()) {
      review.set("citation", cited);
    }
  }

  private static ObjectNode node(String type) {
    return JSON.objectNode().put("@type", type);
  }

  private static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }

  @Override
  public String opening(Article first, boolean several) {
    return "[\n";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String closing(boolean several) {
    return "\n]\n";
  }
}
