package dev.chancery.checking.known;

import dev.chancery.checking.CheckedText;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgreementDateCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | Duclos cited the signing of the Korea-Peru Free Trade Agreement in 2011. | Duclos cited the signing of the Korea-Peru Free Trade Agreement in 2015.
          2025-07-29 | The free trade agreement between South Korea and Peru, signed in 2011, helped. | The free trade agreement between South Korea and Peru, signed in 2001, helped.
          2025-07-29 | The Paris Agreement was adopted in 2015. | The Paris Agreement was adopted in 2012.
          2025-07-29 | The Treaty of Rome was signed in 1957. | The Treaty of Rome was signed in 1967.
          2025-07-29 | The North American Free Trade Agreement entered into force in 1994. | The North American Free Trade Agreement entered into force in 1984.
          2025-07-29 | He praised the 2020 Abraham Accords. | He praised the 2010 Abraham Accords.
          2025-07-29 | The China-Peru free trade agreement, which took effect in 2010, lowered duties. | The China-Peru free trade agreement, which took effect in 2020, lowered duties.
          2025-07-29 | The Dayton Agreement, signed in 1995, ended the war. | The Dayton Agreement, signed in 1985, ended the war.
          2025-07-29 | The two sides recalled the establishment of a comprehensive strategic partnership between Korea and Peru in 2012. | The two sides recalled the establishment of a comprehensive strategic partnership between Korea and Peru in 2018.
          2025-07-29 | The Good Friday Agreement was signed in 1998. | The Good Friday Agreement was signed in 1988.
          2025-07-29 | The U.S.-South Korea free trade agreement took effect in 2012. | The U.S.-South Korea free trade agreement took effect in 2002.
          2025-07-29 | The North Atlantic Treaty, signed in 1949, binds the allies. | The North Atlantic Treaty, signed in 1959, binds the allies.
          """)
  void tellsTheRightFromTheWrong(LocalDate published, String right, String wrong) {
    CheckedText.of(published, right).agrees("agreement-date");
    CheckedText.of(published, wrong).differs("agreement-date");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2025-07-29 | The Paris Agreement of 2015 entered into force in 2016.
          2025-07-29 | Talks on the Korea-Peru Free Trade Agreement began in 2009.
          2025-07-29 | The United States withdrew from the Paris Agreement in 2020.
          2025-07-29 | A new free trade agreement between Japan and Peru may be signed in 2027.
          2025-07-29 | The Korea-Chile free trade agreement is to be upgraded in 2026.
          2025-07-29 | China and Peru signed an upgrade of their free trade agreement in 2024.
          2025-07-29 | Syria joined the Paris Agreement in 2017.
          2025-07-29 | If the Treaty of Rome had been signed in 1950, much would be different.
          2025-07-29 | Trump called the 2015 nuclear deal a mistake in 2018.
          2025-07-29 | The Kyoto Protocol, ratified by Russia in 2004, lapsed.
          2025-07-29 | The 2018 anniversary of the Good Friday Agreement was marked in Belfast.
          """)
  void differsNowhereElse(LocalDate published, String text) {
    CheckedText.of(published, text).differsNowhere();
  }
}
