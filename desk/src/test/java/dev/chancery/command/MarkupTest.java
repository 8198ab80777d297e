package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Nothing that is text becomes markup.
final class MarkupTest {

  @Test
  void escapesTextAndAttributes() {
    String markup =
        new Markup().element("b", "<i> & \"it's\"", "title", "\"><script>'&").toString();
    assertThat(markup)
        .isEqualTo(
            "<b title=\"&quot;&gt;&lt;script&gt;&#39;&amp;\">"
                + "&lt;i&gt; &amp; &quot;it&#39;s&quot;</b>");
  }

  @Test
  void leavesOutAttributesWithoutValue() {
    assertThat(new Markup().open("p", "class", null, "dir", "auto").close("p").toString())
        .isEqualTo("<p dir=\"auto\"></p>");
  }

  @Test
  void writesNoControlCharacters() {
    assertThat(new Markup().text("a\u0000b\u001bc\u0085d\te\n").toString())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\te\n");
  }

  @Test
  void keepsCharactersOutsideTheFirstPlane() {
    assertThat(new Markup().text("é 🕊️ 𝔸").toString()).isEqualTo("é 🕊️ 𝔸");
  }
}
