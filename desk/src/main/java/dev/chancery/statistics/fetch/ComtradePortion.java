package dev.chancery.statistics.fetch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A question to UN Comtrade for some years. One that was cut off is asked again year by year, then
/// flow by flow.
record ComtradePortion(ComtradeService.Question question, List<Integer> years, List<String> flows)
    implements Portion {

  /// Imports and exports.
  static final List<String> BOTH = List.of("M", "X");

  private static final Set<Integer> CUT_OFF = Set.of(500, 100_000, 250_000);
  private static final JsonFactory JSON = new JsonFactory();

  ComtradePortion {
    years = List.copyOf(years);
    flows = List.copyOf(flows);
  }

  @Override
  public String address() {
    return question.address(years, flows);
  }

  @Override
  public String words() {
    String all = flows.size() == 1 ? ", " + (flows.contains("X") ? "exports" : "imports") : "";
    return Asking.span(years) + all;
  }

  @Override
  public Reply judge(Answer answer) throws IOException {
    int records = 0;
    try (JsonParser parser = JSON.createParser(answer.body().toFile())) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("error") && !parser.getText().isEmpty() && value.isScalarValue()) {
          return new Reply.Refusal(parser.getText());
        }
        records += name.equals("data") ? length(parser) : 0;
        parser.skipChildren();
      }
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        return new Reply.Again("what came is no answer of UN Comtrade");
      }
    } catch (JsonProcessingException e) {
      return new Reply.Again("the answer is broken or cut short");
    }
    if (records == 0) {
      return new Reply.Nothing();
    }
    return CUT_OFF.contains(records)
        ? new Reply.CutOff(records, smaller())
        : new Reply.Whole(List.of());
  }

  private static int length(JsonParser parser) throws IOException {
    int length = 0;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        length++;
        parser.skipChildren();
      }
    }
    return length;
  }

  private List<Portion> smaller() {
    Stream<ComtradePortion> smaller =
        years.size() > 1
            ? years.stream().map(year -> new ComtradePortion(question, List.of(year), flows))
            : flows.stream()
                .filter(_ -> flows.size() > 1)
                .map(flow -> new ComtradePortion(question, years, List.of(flow)));
    return smaller.map(Portion.class::cast).toList();
  }
}
