package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is known of an article besides its findings.
///
/// @param id the given id, else the first 16 hex digits of `textSha256`
/// @param published the day it is dated; relative dates are anchored on it
/// @param textSha256 hash of the UTF-8 bytes of the frozen text: the text's name
/// @param characters length of the frozen text in code points
/// @param sentences how many sentences were read
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
    String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String source,
    @Nullable LocalDate published,
    String language,
    @JsonProperty("text_sha256") String textSha256,
    int characters,
    int sentences) {

  @JsonProperty
  public String kind() {
    return "article";
  }
}
