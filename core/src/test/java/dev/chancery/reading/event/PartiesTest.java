package dev.chancery.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartiesTest {

  private static final Actor KENYA = Actor.of("Kenya", new Span(0, 5)).withCountry("KEN");
  private static final Actor UGANDA = Actor.of("Uganda", new Span(9, 15)).withCountry("UGA");
  private static final Actor PAPER =
      Actor.of("the Herald", new Span(9, 19)).withOrganization("HERALD").withSector("MED");

  @Test
  void anActOnSomeoneNeedsBothSides() {
    assertThat(new Parties(List.of(KENYA), List.of(UGANDA)).satisfy(Needs.BOTH, EventType.ACCUSE))
        .isTrue();
    assertThat(new Parties(List.of(KENYA), List.of()).satisfy(Needs.BOTH, EventType.ACCUSE))
        .isFalse();
  }

  @Test
  void twoWhoMeetNeedNoRecipient() {
    Parties both = new Parties(List.of(KENYA, UGANDA), List.of());
    assertThat(both.satisfy(Needs.BOTH, EventType.CONSULT)).isTrue();
    assertThat(both.satisfy(Needs.BOTH, EventType.ACCUSE)).isFalse();
  }

  @Test
  void praiseOfOneselfIsNoEvent() {
    Parties self = new Parties(List.of(KENYA), List.of(KENYA));
    assertThat(self.satisfy(Needs.BOTH, EventType.SUPPORT)).isFalse();
    assertThat(self.satisfy(Needs.BOTH, EventType.COERCE)).isTrue();
  }

  @Test
  void wordsToThePressAreNoTalks() {
    assertThat(new Parties(List.of(KENYA), List.of(PAPER)).satisfy(Needs.BOTH, EventType.CONSULT))
        .isFalse();
  }
}
