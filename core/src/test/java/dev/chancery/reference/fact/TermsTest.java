package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holders of offices on days on which they are well known.
final class TermsTest {

  private static final Terms TERMS = new Facts().terms();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PER, president,        2025-07-29, Boluarte,        YES
          PER, president,        2025-07-29, Castillo,        NO
          PER, president,        2024-01-01, Dina Boluarte,   YES
          PER, president,        2019-06-01, Vizcarra,        YES
          PER, president,        2019-06-01, Kuczynski,       NO
          KOR, president,        2025-07-29, Lee Jae Myung,   YES
          KOR, president,        2020-01-01, Moon Jae-in,     YES
          KOR, president,        2020-01-01, Park Geun-hye,   NO
          USA, president,        2010-01-01, Barack Obama,    YES
          USA, president,        2010-01-01, Bush,            NO
          USA, president,        2021-01-20, Trump,           YES
          USA, president,        2021-01-20, Biden,           YES
          USA, president,        2021-01-21, Trump,           NO
          GBR, prime minister,   2023-06-01, Rishi Sunak,     YES
          GBR, prime minister,   2023-06-01, Boris Johnson,   NO
          GBR, prime minister,   2018-01-01, May,             YES
          GBR, queen,            2020-01-01, Elizabeth II,    YES
          GBR, king,             2023-01-01, Charles III,     YES
          GBR, king,             2023-01-01, Elizabeth II,    NO
          DEU, chancellor,       2015-01-01, Merkel,          YES
          DEU, chancellor,       2022-06-01, Merkel,          NO
          DEU, chancellor,       2022-06-01, Olaf Scholz,     YES
          FRA, president,        2018-01-01, Emmanuel Macron, YES
          FRA, president,        2018-01-01, Hollande,        NO
          FRA, prime minister,   2017-01-15, Cazeneuve,       YES
          JPN, prime minister,   2019-01-01, Abe,             YES
          JPN, prime minister,   2022-01-01, Suga,            NO
          CHN, president,        2015-01-01, Xi Jinping,      YES
          CHN, premier,          2020-01-01, Li Keqiang,      YES
          CHN, prime minister,   2024-01-01, Li Keqiang,      NO
          RUS, president,        2010-01-01, Medvedev,        YES
          RUS, president,        2010-01-01, Putin,           NO
          UKR, president,        2019-06-01, Poroshenko,      NO
          UKR, president,        2020-01-01, Zelenskyy,       YES
          BGR, prime minister,   2018-01-01, Borisov,         YES
          SVK, president,        2016-01-01, Kiska,           YES
          SVK, president,        2016-01-01, Čaputová,        NO
          IND, prime minister,   2020-01-01, Modi,            YES
          BRA, president,        2016-10-01, Rousseff,        NO
          BRA, president,        2023-06-01, Bolsonaro,       NO
          ITA, prime minister,   2023-06-01, Meloni,          YES
          ZAF, president,        2000-01-01, Nelson Mandela,  NO
          VNM, prime minister,   2018-01-01, Nguyen Xuan Phuc, YES
          """)
  void knowsWhoHeldAnOffice(
      String state, String office, LocalDate day, String name, Answer answer) {
    assertThat(TERMS.on(state, office, day).held(name)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "PER, president, 2026-06-01, Nobody",
    "XXX, president, 2020-01-01, Nobody",
    "PER, minister of poetry, 2020-01-01, Nobody"
  })
  void doesNotKnowBeyondItsTables(String state, String office, LocalDate day, String name) {
    assertThat(TERMS.on(state, office, day).held(name)).isEqualTo(Answer.UNKNOWN);
  }

  @Test
  void doesNotSayNoWhereAnEndIsOnlyGuessed() {
    // the last edition that lists Nasir is of 2010, his successor began in November 2011
    Incumbents incumbents = TERMS.on("KWT", "prime minister", LocalDate.of(2011, 6, 1));
    assertThat(incumbents.held("Jaber Al-Mubarak")).isNotEqualTo(Answer.YES);
    assertThat(incumbents.verified()).isFalse();
  }

  @Test
  void knowsPredecessorsAndSuccessors() {
    Term scholz = TERMS.on("DEU", "chancellor", LocalDate.of(2023, 1, 1)).sure().getFirst();
    assertThat(TERMS.before(scholz)).map(Term::surname).hasValue("Merkel");
    assertThat(TERMS.after(scholz)).map(Term::surname).hasValue("Merz");
  }

  @Test
  void asksTheTableOfLeadersForOtherOffices() {
    LocalDate day = LocalDate.of(2022, 12, 1);
    assertThat(TERMS.on("GBR", "foreign secretary", day).sure())
        .extracting(Term::surname)
        .contains("Cleverly");
    assertThat(TERMS.on("GBR", "foreign minister", day).held("Cleverly")).isEqualTo(Answer.YES);
  }

  @Test
  void knowsAHeadOfEveryMemberOfTheUnitedNations() {
    for (State state : States.load().all()) {
      if (state.unMember()) {
        assertThat(TERMS.heads(state.code())).as(state.code()).isNotEmpty();
      }
    }
  }
}
