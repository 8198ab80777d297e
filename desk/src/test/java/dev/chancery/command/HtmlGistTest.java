package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.model.Quantity;
import dev.chancery.model.Statement;
import dev.chancery.model.Subject;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A finding in one line, as a reader of the page sees it.
final class HtmlGistTest {

  private static final Findings FINDINGS = Findings.in("Ana Torres met Lee <i>Ho</i> & Roe.");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          RANK        | goods_exports | PER  | 5    | rank      | KOR: goods exports of PER, fifth
          MEMBERSHIP  | chair         | APEC | -    | -         | KOR: chair of APEC
          MEMBERSHIP  | chair         | -    | -    | -         | KOR: chair
          MEMBERSHIP  | -             | APEC | -    | -         | KOR: APEC
          COUNT       | persons       | -    | 26   | persons   | KOR: 26 persons
          COUNT       | persons       | PER  | 26   | persons   | KOR: PER, 26 persons
          COUNT       | -             | -    | 26   | persons   | KOR: 26 persons
          ANNIVERSARY | -             | PER  | 60   | years     | KOR: PER, 60th anniversary
          ANNIVERSARY | -             | PER  | 3    | rank      | KOR: PER, third
          GROWTH      | -             | -    | -    | -         | KOR
          """)
  void aClaimSaysOfWhatWithWhomAndHowMuch(
      ClaimType type,
      @Nullable String measure,
      @Nullable String object,
      @Nullable BigDecimal number,
      @Nullable String unit,
      String gist) {
    Claim claim =
        Claim.of(FINDINGS.origin(Kind.CLAIM, FINDINGS.span("Ana")), type, Subject.of("KOR"))
            .withMeasure(measure)
            .withObject(object == null ? null : Subject.of(object))
            .withValue(
                number == null || unit == null ? null : new Quantity(number, unit, Bound.EXACTLY));
    assertThat(gist(claim)).isEqualTo(gist);
  }

  @Test
  void anEventPointsFromThoseWhoActToThoseWhoAreActedOn() {
    Actor torres = actor("Torres");
    Actor roe = actor("Roe");
    assertThat(gist(FINDINGS.event("met", List.of(torres), List.of(roe))))
        .isEqualTo("Torres → Roe");
    assertThat(gist(FINDINGS.event("met", List.of(torres, roe), List.of())))
        .isEqualTo("Torres and Roe");
    assertThat(gist(FINDINGS.event("met", List.of(), List.of(roe)))).isEqualTo("not named → Roe");
    assertThat(gist(FINDINGS.event("met", List.of(), List.of()))).isEqualTo("not named");
  }

  @Test
  void aStatementNamesThoseWhoMakeItTogether() {
    Statement alone = FINDINGS.statement("met", actor("Torres"), "met", "Lee");
    Statement joint =
        new Statement(
            alone.origin(),
            alone.speaker(),
            List.of(actor("Lee"), actor("Roe")),
            alone.manner(),
            alone.cue(),
            alone.content(),
            List.of(),
            null);
    assertThat(gist(alone)).isEqualTo("Torres");
    assertThat(gist(joint)).isEqualTo("Torres with Lee and Roe");
  }

  @Test
  void aNameFromTheTextIsNoMarkup() {
    assertThat(html(FINDINGS.agreement("<i>Ho</i> & Roe", null)))
        .contains("&lt;i&gt;Ho&lt;/i&gt; &amp; Roe")
        .doesNotContain("<i>");
  }

  private static Actor actor(String words) {
    return Actor.of(words, FINDINGS.span(words));
  }

  /// Without the English names of codes, behind which a blank stands that does not break.
  private static String gist(Finding finding) {
    return Jsoup.parse(html(finding).replaceAll("<bdi>[^<]*</bdi>\u00a0", "")).text();
  }

  private static String html(Finding finding) {
    CodeNames names = CodeNames.load();
    Markup page = new Markup();
    new HtmlGist(new HtmlActor(names, Sectors.load(), page), names, page).write(finding);
    return page.toString();
  }
}
