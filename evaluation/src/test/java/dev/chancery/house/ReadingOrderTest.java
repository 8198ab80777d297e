package dev.chancery.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The steps of the reading, in the order of the walk: no step knows a later one.
final class ReadingOrderTest {
  private static final List<String> STEPS =
      List.of(
          "text",
          "time",
          "actor",
          "quantity",
          "statement",
          "event",
          "agreement",
          "commitment",
          "claim");

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.chancery.reading");

  @Test
  void noStepKnowsALaterOne() {
    for (var step = 0; step < STEPS.size() - 1; step++) {
      var later = STEPS.subList(step + 1, STEPS.size());
      noClasses()
          .that()
          .resideInAPackage(packageOf(STEPS.get(step)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              later.stream().map(ReadingOrderTest::packageOf).toArray(String[]::new))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  private static String packageOf(String step) {
    return "dev.chancery.reading." + step + "..";
  }
}
