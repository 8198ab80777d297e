package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CouncilSeatCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | Guyana, a non-permanent member of the U.N. Security Council, called the meeting. | Trinidad and Tobago, a non-permanent member of the U.N. Security Council, called the meeting.
          2025-07-30 | France is a permanent member of the UN Security Council. | Germany is a permanent member of the UN Security Council.
          2025-07-30 | Pakistan is currently a member of the United Nations Security Council. | India is currently a member of the United Nations Security Council.
          2025-07-30 | Security Council member Slovenia drafted the text. | Security Council member Austria drafted the text.
          2025-07-30 | Japan was a member of the UN Security Council in 2023. | Japan was a member of the UN Security Council in 2020.
          2025-07-30 | South Korea's seat on the UN Security Council in 2024 gave it a voice. | South Korea's seat on the UN Security Council in 2019 gave it a voice.
          2025-07-30 | Brazil served on the Security Council in 2022. | Brazil served on the Security Council in 2018.
          2025-07-30 | Russia remains a permanent member of the UN Security Council. | India remains a permanent member of the UN Security Council.
          2021-07-30 | Norway, an elected member of the UN Security Council, spoke first. | Denmark, an elected member of the UN Security Council, spoke first.
          2025-07-30 | Denmark holds a non-permanent seat on the UN Security Council. | Sweden holds a non-permanent seat on the UN Security Council.
          2025-07-30 | Peru was an elected member of the Security Council in 2018. | Peru was an elected member of the Security Council in 2021.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("council-seat");
    CheckedText.of(published, wrong).differs("council-seat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-30 | India wants to be a permanent member of the UN Security Council.
          2025-07-30 | Germany is running for a seat on the Security Council in 2027.
          2025-07-30 | Egypt, a member of the African Union Peace and Security Council, abstained.
          2025-07-30 | Brazil, a former member of the Security Council, offered to mediate.
          2025-07-30 | If Japan were a permanent member of the Security Council, it could veto the text.
          2025-07-30 | Colombia was elected to the Security Council for 2026-2027.
          2025-07-30 | Latvia will become a member of the Security Council next year.
          2025-07-30 | Qatar is a member of the UN Human Rights Council.
          2025-07-30 | Italy was not a member of the Security Council in 2023.
          2025-07-30 | Russia's seat on the Security Council was the Soviet Union's until 1991.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
