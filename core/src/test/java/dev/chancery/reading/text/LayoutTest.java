package dev.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each line of an article is.
final class LayoutTest {

  private static final String SENTENCE = "The envoy met the minister in Lima on Tuesday.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ana B. Torres, Secretary of State                          | BYLINE
          Office of the Spokesperson                                 | BYLINE
          Juan bin Rashid Al Example, Qatari Deputy Prime Minister    | BYLINE
          Peruvian Foreign Minister Ana Torres                       | BYLINE
          By Jane Doe                                                | BYLINE
          By JANE DOE and JOHN ROE, Example Press                    | BYLINE
          The following is attributable to Spokesperson Jo Roe:      | BYLINE
          Monday, August 3, 2020                                     | DATELINE
          3 August 2020                                              | DATELINE
          Published: 3 August 2020 at 10:15                          | DATELINE
          Published on Mon, 3 Aug 2020                               | DATELINE
          Last updated August 3                                      | DATELINE
          FOR IMMEDIATE RELEASE                                      | DATELINE
          Envoy Meets Minister in Lima                               | TITLE
          ENVOY MEETS MINISTER IN LIMA                               | TITLE
          ###                                                        | BOILERPLATE
          Begin Text:                                                | BOILERPLATE
          """)
  void tellsWhatStandsAboveTheText(String line, Block.Role role) {
    assertThat(Layout.of(FrozenText.of(line + "\n\n" + SENTENCE)).blocks())
        .extracting(Block::role)
        .containsExactly(role, Block.Role.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "###",
        "(END)",
        "For more information, please contact press@example.org.",
        "For updates, follow @Example_Org on Twitter.",
        "The full report is available here: https://example.org/report.",
        "Read more: Envoy leaves Lima",
        "(Reporting by Jane Doe; Editing by John Roe)",
        "Copyright 2024 The Example. All rights reserved.",
        "© 2024 The Example",
        "Share this article",
        "Related news",
        "Sources",
        "jane.doe@example.org",
        "Tel: +1 202 555 0100",
        "https://example.org/more",
        "The envoy in Lima. Image: Jane Doe.",
        "The remarks will be live-streamed on www.example.org.",
        "For any questions, please contact press@example.org and follow us on Twitter.",
        "For questions about the meeting please contact press@example.org.",
        "Follow @Example_Org and @OtherOrg on Twitter for updates.",
        "Visit www.example.org/plan to read the whole plan.",
        "The strategy can be downloaded at https://example.org/plan.pdf",
        "Media contact: Jane Doe, +1 202 555 0100",
        "For press inquiries: press@example.org",
        "E-mail: press@example.org",
        "Phone: 202 555 0100",
        "(more)",
        "-more-",
        "-30-",
        "# # #",
        "Read more",
        "Read more »",
        "Continue reading",
        "Watch now: Envoy speaks in Lima",
        "Also read: Envoy leaves Lima",
        "Photo: Jane Doe / Example Agency",
        "(Photo by Jane Doe)",
        "Two ministers shake hands in Lima (Photo by Jane Doe/Example Agency)",
      })
  void passesOverWhatTheArticleDoesNotSay(String line) {
    assertThat(roleAfterText(line)).isEqualTo(Block.Role.BOILERPLATE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The report is available to both governments.",
        "Read as a whole, the text favours neither side.",
        "Sources in Lima said the envoy had left.",
        "For more than a year, the two sides have met in Lima.",
        "Contact between the two armies has resumed.",
        "Follow-up talks are planned for May.",
        "By 2030, both countries want to double their trade.",
        "We congratulate all Peruvians on 200 years of independence.",
        "Will they sign?",
        "the sides agreed on three points",
        "Copyright law was among the topics of the talks.",
        "Relations with Peru improved last year,",
        "Questions about the treaty remain open.",
        "For questions of trade, a committee will meet.",
        "Visit after visit, the two ministers came closer.",
        "The two follow the same rules.",
        "Press contacts between the two governments went on.",
        "More than 30 states signed.",
        "Live fire was heard near Lima.",
        "Watch over the border was doubled.",
        "Photographs showed that the port was empty.",
      })
  void readsSentencesThatOnlyLookLikeIt(String line) {
    assertThat(roleAfterText(line)).isEqualTo(Block.Role.PARAGRAPH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Regional Cooperation                 | HEADING
          CLIMATE CHANGE                       | HEADING
          Background on the Programme:         | HEADING
          - Opening two ports by May;          | LIST_ITEM
          (2) Combat corruption,               | LIST_ITEM
          • Peru                               | LIST_ITEM
          3. The parties agree to meet.        | LIST_ITEM
          1.5 million people left.             | PARAGRAPH
          -5 degrees were measured in Lima.    | PARAGRAPH
          """)
  void tellsHeadingsAndPoints(String line, Block.Role role) {
    assertThat(roleAfterText(line)).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SEOUL, July 29 (Yonhap) —            | The envoy left.
          WASHINGTON (AP) -                    | The envoy left.
          BEIJING, March 3, 2022 /PRNewswire/ --| The envoy left.
          KYIV, Ukraine (AP) —                 | “We stay,” he said.
          Lima (Reuters) –                     | The envoy left.
          Geneva, 3 March 2022 –               | The envoy left.
          UNITED NATIONS —                     | The envoy left.
          NEW YORK, Sept. 20 (Xinhua) --       | The envoy left.
          """)
  void partsTheDatelineFromTheText(String dateline, String rest) {
    FrozenText text = FrozenText.of(dateline + " " + rest);
    assertThat(Layout.of(text).blocks())
        .extracting(block -> block.role() + " " + text.quote(block.span()))
        .containsExactly("DATELINE " + dateline, "PARAGRAPH " + rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. – Peru talks ended.",
        "Peru – the largest producer – agreed.",
        "NATO (the alliance) met on Monday.",
      })
  void takesNoDateline(String line) {
    assertThat(Layout.of(FrozenText.of(line)).blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peru has imposed sanctions on Chilean President Ana Torres.",
        "The envoy met Foreign Minister Jo Roe.",
        "Published figures show that trade fell by 5 percent.",
        "Released after 9 days, the envoy left Lima.",
        "Peru Recalls Envoy From Lima",
        "PERU RECALLS ENVOY",
        "Peru condemns Chile",
      })
  void readsATextOfOneLine(String line) {
    assertThat(Layout.of(FrozenText.of(line)).blocks())
        .extracting(Block::role)
        .containsExactly(Block.Role.PARAGRAPH);
    assertThat(Layout.of(FrozenText.of(line), line).readable()).hasSize(1);
  }

  @Test
  void readsATitleWithNothingBelowButItsDate() {
    assertThat(quotesRead("Peru Recalls Envoy\n\n3 August 2020\n"))
        .containsExactly("Peru Recalls Envoy");
    assertThat(quotesRead("Peru Recalls Envoy\n\n3 August 2020\n\n" + SENTENCE))
        .containsExactly(SENTENCE);
  }

  @Test
  void putsSpeakersBesideWhatTheySay() {
    assertThat(
            spoken(
                """
                Ana B. Torres, Secretary of State

                Lima, Peru

                SECRETARY TORRES:  Good morning. (Laughter.) It is good to be here.

                We agreed on much.

                FOREIGN MINISTER AL-EXAMPLE:  (Via interpreter) Thank you.

                QUESTION: When will you –

                MR ROE (Spokesman): Soon.
                """))
        .containsExactly(
            "SECRETARY TORRES: Good morning.",
            "SECRETARY TORRES: It is good to be here.",
            "SECRETARY TORRES: We agreed on much.",
            "FOREIGN MINISTER AL-EXAMPLE: Thank you.",
            "QUESTION: When will you –",
            "MR ROE: Soon.");
  }

  @Test
  void knowsTheLabelsOfInterviews() {
    assertThat(spoken("((XY)) : Why did you go?\n\nQ: And then?\n\nA: We left (inaudible) early."))
        .containsExactly("XY: Why did you go?", "Q: And then?", "A: We left (inaudible) early.");
  }

  @Test
  void knowsLabelsThatAreNotInCapitals() {
    assertThat(
            spoken(
                """
                Secretary Torres: Good morning.

                Deputy Foreign Minister Al-Example (via interpreter): Thank you.

                Question: When will you –

                Mr. Roe: Soon.

                Moderator: “Last question,” I heard.
                """))
        .containsExactly(
            "Secretary Torres: Good morning.",
            "Deputy Foreign Minister Al-Example: Thank you.",
            "Question: When will you –",
            "Mr. Roe: Soon.",
            "Moderator: “Last question,” I heard.");
  }

  @Test
  void knowsPlainNamesOfAnInterviewThatComeAgain() {
    String interview = "Ana Torres: Why?\n\nJo Roe: We had to.\n\n";
    assertThat(spoken(interview + interview))
        .containsExactly(
            "Ana Torres: Why?", "Jo Roe: We had to.", "Ana Torres: Why?", "Jo Roe: We had to.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Torres: Why?\n\nJo Roe: We had to.",
        "Next Step: Two ports open.\n\nNext Goal: Trade.\n\n"
            + "Next Step: A bridge opens.\n\nNext Goal: Peace.",
        "Foreign Minister: The office stays empty.",
        "Two Ministers: One left, one stayed.",
        "Energy: The sides agree.",
      })
  void takesNoPointForASpeaker(String text) {
    assertThat(spoken(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The goals: peace and trade.",
        "NOTE: The figures are not final.",
        "UPDATE 1: The envoy has left.",
        "U.S.: no comment was given.",
      })
  void takesNoOtherWordsForASpeaker(String line) {
    assertThat(Layout.of(FrozenText.of(line)).blocks())
        .extracting(Block::speaker)
        .containsOnlyNulls();
  }

  @Test
  void knowsTheTitleWhenItStandsInTheText() {
    FrozenText text = FrozenText.of("Will the envoy leave Lima?\n\n" + SENTENCE);
    assertThat(Layout.of(text, "Will the envoy leave Lima").blocks().getFirst().role())
        .isEqualTo(Block.Role.TITLE);
    assertThat(Layout.of(text).blocks().getFirst().role()).isEqualTo(Block.Role.PARAGRAPH);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        """
        The envoy met the minister in Lima on Tuesday, and the two sides talked
        about fishing rights, the port of Callao and a new agreement on trade. They
        will meet again.
        The ministry did not say when.
        - a first point, which is so long that it was wrapped at the end of this
          line and goes on
        - a second point
        """;
    assertThat(quotes(wrapped))
        .containsExactly(
            wrapped.substring(0, wrapped.indexOf("\nThe ministry")),
            "The ministry did not say when.",
            "a first point, which is so long that it was wrapped at the end of this\n"
                + "  line and goes on",
            "a second point");
  }

  @Test
  void partsLongLinesThatEachAreAParagraph() {
    String line = SENTENCE + " " + SENTENCE + " " + SENTENCE;
    assertThat(quotes("Monday, August 3, 2020\n" + line + "\n" + line))
        .containsExactly("Monday, August 3, 2020", line, line);
  }

  private static Block.Role roleAfterText(String line) {
    return Layout.of(FrozenText.of(SENTENCE + "\n\n" + line)).blocks().getLast().role();
  }

  private static List<String> quotes(String raw) {
    FrozenText text = FrozenText.of(raw);
    return Layout.of(text).blocks().stream().map(block -> text.quote(block.span())).toList();
  }

  private static List<String> quotesRead(String raw) {
    FrozenText text = FrozenText.of(raw);
    return Layout.of(text).readable().stream().map(text::quote).toList();
  }

  private static List<String> spoken(String raw) {
    FrozenText text = FrozenText.of(raw);
    return Layout.of(text).blocks().stream()
        .filter(block -> block.speaker() != null)
        .map(block ->
            text.quote(java.util.Objects.requireNonNull(block.speaker()))
                + ": "
                + text.quote(block.span()))
        .collect(Collectors.toList());
  }
}
