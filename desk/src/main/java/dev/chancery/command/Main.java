package dev.chancery.command;

import dev.chancery.engine.Engines;
import dev.chancery.reading.parse.Parser;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The program's door: runs the command line and ends with its exit code.
public final class Main {

  private static final List<String> QUESTIONS = List.of("--help", "-h", "--version", "-V");

  private Main() {}

  public static void main(String[] arguments) {
    // the models take longest, so they load while everything else gets ready
    Parser engine = needsEngine(arguments) ? engineFor(arguments[0]) : null;
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Console console = new Console(System.in, out, err, Terminal.has("out"), Terminal.has("err"));
    int code = new CommandLineRun(console, engineOf(engine)).run(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static boolean needsEngine(String[] arguments) {
    return arguments.length > 1
        && List.of("read", "check", "explain", "parse").contains(arguments[0])
        && List.of(arguments).stream().noneMatch(QUESTIONS::contains);
  }

  /// Trees are shown by the conventions of the treebanks, and read as the rules are used to them.
  private static Parser engineFor(String command) {
    return command.equals("parse") ? Engines.plain() : Engines.reading();
  }

  private static Engine engineOf(@Nullable Parser started) {
    return () -> started == null ? Engines.reading() : started;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        false,
        StandardCharsets.UTF_8);
  }
}
