package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts, as a reader of the page sees it: without markup, the words on the page in quotation
/// marks, a blank that does not break as `_`.
final class HtmlActorTest {

  private static final CodeNames NAMES = CodeNames.load();
  private static final Sectors SECTORS = Sectors.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Peru      | -          | -        | PER | -   | Peru_PER
          Lima      | -          | -        | PER | -   | Lima_· Peru_PER
          PER       | -          | -        | PER | -   | PER
          he        | Ana Torres | minister | PER | -   | Ana Torres, minister_· Peru_PER "he"
          Torres    | Ana Torres | -        | -   | -   | Ana Torres
          Minister  | -          | minister | -   | -   | Minister
          the army  | -          | -        | -   | GOV | the army_· government
          XX1       | -          | -        | XX2 | -   | XX1_XX2
          """)
  void isNamedOnceAndInFull(
      String words,
      @Nullable String name,
      @Nullable String role,
      @Nullable String country,
      @Nullable String sector,
      String shown) {
    Actor actor =
        Actor.of(words, new Span(0, words.length()))
            .withName(name)
            .withRole(role)
            .withCountry(country)
            .withSector(sector);
    assertThat(shown(List.of(actor))).isEqualTo(shown);
  }

  @Test
  void severalArePartedByCommasAndAnAnd() {
    assertThat(shown(actors("A"))).isEqualTo("A");
    assertThat(shown(actors("A", "B"))).isEqualTo("A and B");
    assertThat(shown(actors("A", "B", "C"))).isEqualTo("A, B and C");
  }

  @Test
  void wordsThatStandNowhereAreNotQuoted() {
    Actor ours = Actor.of("we", new Span(0, 0)).withName("Ana Torres");
    assertThat(shown(List.of(ours))).isEqualTo("Ana Torres");
  }

  @Test
  void aNameIsNoMarkup() {
    Markup page = new Markup();
    new HtmlActor(NAMES, SECTORS, page).all(actors("<b>A&B</b>"));
    assertThat(page.toString()).contains("&lt;b&gt;A&amp;B&lt;/b&gt;").doesNotContain("<b>");
  }

  private static List<Actor> actors(String... words) {
    return Stream.of(words).map(each -> Actor.of(each, new Span(0, each.length()))).toList();
  }

  private static String shown(List<Actor> actors) {
    Markup page = new Markup();
    new HtmlActor(NAMES, SECTORS, page).all(actors);
    return page.toString()
        .replaceAll("</?q>", "\"")
        .replaceAll("<[^>]*>", "")
        .replace('\u00a0', '_');
  }
}
