import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The formatting gate: every Java source of the project is laid out by google-java-format.
///
/// Maven runs it from this source file, in the JDK that compiles the project, because
/// google-java-format parses with the compiler of the JVM it runs in: inside a Maven on Java 17 it
/// could not read record patterns.
///
/// Usage: `java Format.java check|apply FOLDER REPORT`. `check` leaves a `REPORT` that names the
/// sources to be formatted, or none, and a later step of the build fails when there is one: so the
/// last words a person reads are what to do, not the trace of a failed process.
public final class Format {
  private static final Set<String> NOT_OURS = Set.of("target", ".git");

  private Format() {}

  public static void main(String[] arguments) throws IOException {
    var apply = arguments[0].equals("apply");
    var root = Path.of(arguments[1]).toAbsolutePath().normalize();
    var report = Path.of(arguments[2]);
    var changes =
        sources(root).parallelStream()
            .filter(source -> differs(source, apply))
            .map(source -> root.relativize(source).toString())
            .toList();
    changes.forEach(
        source -> System.out.println((apply ? "formatted: " : "not formatted: ") + source));
    Files.deleteIfExists(report);
    if (!apply && !changes.isEmpty()) {
      Files.write(report, changes);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.find(root, 99, (file, _) -> isOurs(root.relativize(file)))) {
      return files.sorted().toList();
    }
  }

  private static boolean isOurs(Path file) {
    for (var folder : file) {
      if (NOT_OURS.contains(folder.toString())) {
        return false;
      }
    }
    return file.toString().endsWith(".java");
  }

  private static boolean differs(Path source, boolean apply) {
    try {
      var before = Files.readString(source);
      var after = new Formatter().formatSourceAndFixImports(before);
      if (apply && !after.equals(before)) {
        Files.writeString(source, after);
      }
      return !after.equals(before);
    } catch (FormatterException e) {
      System.out.println(source + ": " + e.getMessage());
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
