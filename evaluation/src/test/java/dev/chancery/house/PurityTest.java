package dev.chancery.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.net.URI;
import java.util.Random;

/// Core is pure: the same text, date and program version give the same findings, everywhere.
@AnalyzeClasses(packages = "dev.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
final class PurityTest {
  private static final String[] CORE = {
    "dev.chancery.model..",
    "dev.chancery.reference..",
    "dev.chancery.reading..",
    "dev.chancery.checking.."
  };

  @ArchTest
  static final ArchRule coreHasNoNetworkDatabaseOrFiles =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.net\\.(?!"
                  + URI.class.getSimpleName()
                  + "|URL$).*|java\\.sql\\..*"
                  + "|javax\\.sql\\..*|java\\.nio\\.file\\.(Files|FileSystem.*)"
                  + "|java\\.io\\.(File|RandomAccessFile|File(In|Out)putStream|File(Read|Writ)er)")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule coreHasNoClock =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .accessTargetWhere(
              targetOwner(resideInAnyPackage("java.."))
                  .and(
                      target(
                          nameMatching(
                              "now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone"))))
          .because("the date of an article is given, never looked up")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule coreHasNoChance =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .accessTargetWhere(
              targetOwner(type(Random.class)).or(target(nameMatching("random|randomUUID"))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyCommandsAndReportsPrint =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.chancery.command..", "dev.chancery.evaluation..")
          .should()
          .accessTargetWhere(targetOwner(type(PrintStream.class)))
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .allowEmptyShould(true);
}
