package dev.chancery.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A Java source of the project, measured: its lines and those of each of its methods.
record JavaSource(Path path, int lines, List<Method> methods) {
  /// A method or constructor: its body with its braces, without comment and annotations, so that a
  /// table of cases above a test does not count.
  record Method(String name, int lines) {}

  boolean isTest() {
    return path.toString().contains("src/test");
  }

  static List<JavaSource> allUnder(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      var paths = files.filter(file -> isOurs(root.relativize(file))).sorted().toList();
      return measured(root, paths);
    }
  }

  private static boolean isOurs(Path file) {
    var inside = file.toString().replace('\\', '/');
    return inside.contains("src/")
        && !inside.contains("target/")
        && inside.endsWith(".java")
        && !inside.endsWith("package-info.java");
  }

  private static List<JavaSource> measured(Path root, List<Path> paths) throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var sources = new ArrayList<JavaSource>();
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      var units = files.getJavaFileObjectsFromPaths(paths);
      var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
      var positions = Trees.instance(task).getSourcePositions();
      for (var unit : task.parse()) {
        var path = Path.of(unit.getSourceFile().toUri());
        var inside = root.toRealPath().relativize(path.toRealPath());
        var lines = Files.readAllLines(path).size();
        sources.add(new JavaSource(inside, lines, methods(unit, positions)));
      }
    }
    return sources;
  }

  private static List<Method> methods(CompilationUnitTree unit, SourcePositions positions) {
    var methods = new ArrayList<Method>();
    var lines = unit.getLineMap();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        var body = method.getBody() == null ? method : method.getBody();
        var first = lines.getLineNumber(positions.getStartPosition(unit, body));
        var last = lines.getLineNumber(positions.getEndPosition(unit, body));
        methods.add(new Method(method.getName().toString(), (int) (last - first + 1)));
        return super.visitMethod(method, null);
      }
    }.scan(unit, null);
    return methods;
  }
}
