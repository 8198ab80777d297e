package dev.chancery.statistics.fetch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.stream.IntStream;

/// A page of an answer of the World Bank. The first one says how many there are.
record WorldBankPage(String all, String indicator, int number) implements Portion {

  @Override
  public String address() {
    return all + "&page=" + number;
  }

  @Override
  public String words() {
    return indicator + ", page " + number;
  }

  @Override
  public Reply judge(Answer answer) throws IOException {
    JsonNode json;
    try {
      json = answer.json();
    } catch (JsonProcessingException e) {
      return new Reply.Again("the answer is broken or cut short");
    }
    JsonNode message = json.path(0).path("message").path(0);
    if (!message.isMissingNode()) {
      return new Reply.Refusal(message.path("key").asText() + " " + message.path("value").asText());
    }
    if (json.path(1).isEmpty()) {
      return new Reply.Nothing();
    }
    int pages = number == 1 ? json.path(0).path("pages").asInt(1) : 1;
    return new Reply.Whole(IntStream.rangeClosed(2, pages).mapToObj(this::page).toList());
  }

  private Portion page(int other) {
    return new WorldBankPage(all, indicator, other);
  }
}
