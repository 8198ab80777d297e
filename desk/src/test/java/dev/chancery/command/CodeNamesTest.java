package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Codes are named, and what is no code is left alone.
final class CodeNamesTest {

  private static final CodeNames NAMES = CodeNames.load();

  @Test
  void namesStatesOrganisationsAndGroups() {
    assertThat(NAMES.of("KOR")).isEqualTo("South Korea");
    assertThat(NAMES.of("APEC")).isEqualTo("Asia-Pacific Economic Cooperation");
    assertThat(NAMES.of("HOUTHIS")).isEqualTo("Houthis");
  }

  @Test
  void leavesNamesAlone() {
    assertThat(NAMES.of("Ana Ruiz")).isEqualTo("Ana Ruiz");
  }

  @Test
  void writesNamesWithTheirCodes() {
    Markup page = new Markup();
    NAMES.write(List.of("PER", "Ana Ruiz"), page);
    assertThat(page.toString())
        .isEqualTo(
            "<span class=\"code\"><bdi>Peru</bdi>\u00a0<small>PER</small></span>, "
                + "<span class=\"code\"><bdi>Ana Ruiz</bdi></span>");
  }

  @Test
  void namesSectors() {
    assertThat(Sectors.load().name("GOV")).isEqualTo("government");
    assertThat(Sectors.load().name("XYZ")).isEqualTo("XYZ");
  }
}
