package dev.chancery.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// A class says its role in a word or two, and nothing is set after it was made.
@AnalyzeClasses(packages = "dev.chancery", importOptions = ImportOption.DoNotIncludeTests.class)
final class NamingTest {
  @ArchTest
  static final ArchRule classesSayTheirRole =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data|Info|Base)")
          .because("such a name does not say what the class does")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nothingHasSetters =
      noMethods()
          .that()
          .arePublic()
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("values are made whole by their constructor")
          .allowEmptyShould(true);
}
