package dev.chancery.reading.actor;

import org.junit.jupiter.api.Test;

/// States in words of several parts, and offices that several names share.
class JoinedWordsTest {

  @Test
  void bothStatesOfAPairAreMeant() {
    MentionTable.press(
        """
        The Peru-Chile talks failed. | Peru-Chile | ADJECTIVE PER; CHL
        Sino-Russian trade grew. | Sino-Russian | ADJECTIVE CHN; RUS
        The India-Pakistan border is closed. | India-Pakistan | ADJECTIVE IND; PAK
        """);
  }

  @Test
  void oneStateAndAWordMeanTheState() {
    MentionTable.press(
        """
        The French-led talks failed. | French-led | ADJECTIVE FRA
        Peru-Peru talks failed. | Peru-Peru | ADJECTIVE PER
        """);
  }

  @Test
  void whatIsAgainstOrBackedByAStateIsNotTheState() {
    MentionTable.press(
        """
        The anti-French march ended. | anti-French | nobody
        The pro-Russian rebels left. | pro-Russian | nobody
        The French-backed rebels left. | French-backed | nobody
        The Russian-speaking towns voted. | Russian-speaking | nobody
        The long-term plan failed. | long-term | nobody
        """);
  }

  @Test
  void aTitleOfSeveralIsThatOfEach() {
    MentionTable.press(
        """
        Senators Ana Ruiz and Juan Soto met in Chile. | Ana Ruiz | PERSON CHL, Ana Ruiz, senator
        Senators Ana Ruiz, John Stone and Juan Soto met in Chile. | Juan Soto | PERSON CHL, Juan Soto, senator
        Ministers Ana Ruiz & Juan Soto met in Chile. | Juan Soto | PERSON CHL, Juan Soto, minister
        """);
  }

  @Test
  void aTitleOfOneIsNotThatOfTheNext() {
    MentionTable.press(
        """
        Senator Ana Ruiz and Juan Soto met in Chile. | Juan Soto | PERSON CHL, Juan Soto
        """);
  }
}
