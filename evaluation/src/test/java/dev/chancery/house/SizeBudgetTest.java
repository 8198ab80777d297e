package dev.chancery.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The size budget: most files and methods are short, none is very long, and test keeps up with
/// main code.
final class SizeBudgetTest {
  private static final int MEDIAN_FILE = 80;
  private static final int LONGEST_FILE = 400;
  private static final int NINE_IN_TEN_METHODS = 15;
  private static final int LONGEST_METHOD = 40;

  /// Lines of test, tables of cases included, for a hundred lines of main. The goal is 100; until
  /// it is reached this number is raised with every change that brings more, and never lowered.
  private static final int TEST_PER_HUNDRED = 42;

  /// Sources that may be longer, each for a reason written beside it.
  private static final Set<String> EXCEPTIONS = Set.of();

  private static List<JavaSource> sources = List.of();

  @BeforeAll
  static void measure() throws IOException {
    sources = JavaSource.allUnder(Path.of(".."));
  }

  @Test
  void halfOfTheFilesAreShort() {
    assertThat(share(sources.stream().map(JavaSource::lines), 0.5))
        .as("median lines of a file")
        .isLessThanOrEqualTo(MEDIAN_FILE);
  }

  @Test
  void noFileIsVeryLong() {
    assertThat(
            sources.stream()
                .filter(SizeBudgetTest::ordinary)
                .filter(source -> source.lines() > LONGEST_FILE))
        .as("files of more than %d lines", LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void nineInTenMethodsAreShort() {
    var lines =
        sources.stream().flatMap(source -> source.methods().stream().map(JavaSource.Method::lines));
    assertThat(share(lines, 0.9))
        .as("lines that nine in ten methods keep to")
        .isLessThanOrEqualTo(NINE_IN_TEN_METHODS);
  }

  @Test
  void noMethodIsVeryLong() {
    assertThat(
            sources.stream().filter(SizeBudgetTest::ordinary).flatMap(SizeBudgetTest::longMethods))
        .as("methods of more than %d lines", LONGEST_METHOD)
        .isEmpty();
  }

  @Test
  void testKeepsUpWithMain() throws IOException {
    var code = sources.stream().filter(JavaSource::isTest).mapToInt(JavaSource::lines).sum();
    var main = sources.stream().mapToInt(JavaSource::lines).sum() - code;
    var test = code + casesUnder(Path.of(".."));
    assertThat(100 * test / main)
        .as("lines of test for a hundred of main, with %d of test and %d of main", test, main)
        .isGreaterThanOrEqualTo(TEST_PER_HUNDRED);
  }

  /// Lines of the tables that tests read their cases from.
  private static int casesUnder(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      var tables =
          files
              .filter(file -> file.toString().replace('\\', '/').contains("src/test/resources/"))
              .filter(file -> file.toString().endsWith(".tsv"))
              .toList();
      var lines = 0;
      for (var table : tables) {
        lines += Files.readAllLines(table).size();
      }
      return lines;
    }
  }

  private static boolean ordinary(JavaSource source) {
    return !EXCEPTIONS.contains(source.path().toString());
  }

  private static Stream<String> longMethods(JavaSource source) {
    return source.methods().stream()
        .filter(method -> method.lines() > LONGEST_METHOD)
        .map(method -> source.path() + " " + method);
  }

  /// The size that the given share of all keeps to.
  private static int share(Stream<Integer> sizes, double share) {
    var sorted = sizes.sorted().toList();
    return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
  }
}
