package dev.chancery.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Who may know whom: model ← reference ← reading ← checking, and `core` knows nobody else.
@AnalyzeClasses(packages = "dev.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String MODEL = "dev.chancery.model..";
  private static final String REFERENCE = "dev.chancery.reference..";
  private static final String READING = "dev.chancery.reading..";
  private static final String CHECKING = "dev.chancery.checking..";
  private static final String ENGINE = "dev.chancery.engine..";
  private static final String STATISTICS = "dev.chancery.statistics..";
  private static final String COMMAND = "dev.chancery.command..";
  private static final String EVALUATION = "dev.chancery.evaluation..";

  @ArchTest static final ArchRule modelKnowsOnlyItself = knowsOfOurs(MODEL, MODEL);

  @ArchTest static final ArchRule referenceKnowsTheModel = knowsOfOurs(REFERENCE, REFERENCE, MODEL);

  @ArchTest
  static final ArchRule readingKnowsReferenceAndModel =
      knowsOfOurs(READING, READING, REFERENCE, MODEL);

  @ArchTest
  static final ArchRule checkingKnowsTheRestOfCore =
      knowsOfOurs(CHECKING, CHECKING, READING, REFERENCE, MODEL);

  @ArchTest
  static final ArchRule engineKnowsOnlyCore =
      knowsOfOurs(ENGINE, ENGINE, READING, REFERENCE, MODEL);

  @ArchTest
  static final ArchRule statisticsKnowReferenceAndModel =
      knowsOfOurs(STATISTICS, STATISTICS, REFERENCE, MODEL);

  @ArchTest
  static final ArchRule onlyStoreAndQueryKnowTheDatabase =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.chancery.statistics.store..",
              "dev.chancery.statistics.query..",
              // asks DuckDB alone, to measure the query beside it
              "dev.chancery.evaluation.speed..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.duckdb..", "java.sql..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobodyKnowsTheEvaluation =
      noClasses()
          .that()
          .resideOutsideOfPackage(EVALUATION)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(EVALUATION)
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheEncoderKnowsItsRuntime =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.chancery.engine.encoder..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("ai.onnxruntime..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices().matching("dev.chancery.(**)").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule whatIsInternalIsUsedInItsRoomOnly =
      noClasses()
          .that(resideOutsideOfPackages("dev.chancery.reading.."))
          .should()
          .dependOnClassesThat(resideInAPackage("dev.chancery.reading..internal.."))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyCommandsEndTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackages(COMMAND, EVALUATION)
          .should()
          .callMethod(System.class, "exit", int.class)
          .allowEmptyShould(true);

  private static ArchRule knowsOfOurs(String room, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat(resideInAPackage("dev.chancery..").and(resideOutsideOfPackages(known)))
        .because("an article walks through the rooms from left to right and never goes back")
        .allowEmptyShould(true);
  }
}
