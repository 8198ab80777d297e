package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MentionsTest {

  @Test
  void readsWhatIsOpenedAndClosedAtOneWord() throws IOException {
    assertThat(
            Mentions.in(Lines.sentence("Oslo PROPN NNP 0 root Entity=(9-place-new-nnnnn-cf4-sgl)")))
        .containsExactly(new Mention("place", 0, 1));
  }

  @Test
  void readsMentionsWithinMentions() throws IOException {
    assertThat(
            Mentions.in(
                Lines.sentence(
                    """
                    University PROPN NNP 0 root Entity=(8-organization-new-nn-cf3-sgl
                    of ADP IN 3 case _
                    Oslo PROPN NNP 1 nmod Entity=(9-place-new-nn-cf4-sgl)8)
                    """)))
        .containsExactlyInAnyOrder(new Mention("place", 2, 3), new Mention("organization", 0, 3));
  }

  @Test
  void passesOverWhatIsNotClosed() throws IOException {
    assertThat(Mentions.in(Lines.sentence("they PRON PRP 0 root Entity=(8-person-giv-cf1-ana")))
        .isEmpty();
  }
}
