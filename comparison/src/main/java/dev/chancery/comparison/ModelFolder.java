package dev.chancery.comparison;

import dev.chancery.comparison.tree.TreeParser;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// The files of the three models. CoreNLP ships them compressed in a jar of 474 MB, which the build
/// packs into a folder of plain files that load in a third of the time; without that folder they
/// are read from the jar.
///
/// @param path the folder that [#pack] filled, null for the jar on the class path
record ModelFolder(@Nullable Path path) {

  /// Names the folder to read from.
  static final String PROPERTY = "chancery.models";

  private static final String SHIPPED = "/edu/stanford/nlp/models/";
  private static final String TAGGER = "pos-tagger/english-left3words-distsim.tagger";
  static final String NAMES = "ner/english.conll.4class.distsim.crf.ser.gz";
  private static final String TREES = "parser/nndep/english_UD.gz";

  static ModelFolder ofThisProgram() {
    String named = System.getProperty(PROPERTY);
    return new ModelFolder(named == null ? null : Path.of(named));
  }

  InputStream tagger() throws IOException {
    return path == null ? shipped(TAGGER) : buffered(path.resolve("tagger"));
  }

  InputStream names() throws IOException {
    return path == null
        ? new GZIPInputStream(shipped(NAMES), 1 << 16)
        : buffered(path.resolve("names"));
  }

  TreeParser trees() throws IOException {
    if (path != null) {
      return TreeParser.read(path.resolve("trees"));
    }
    try (BufferedReader text = shippedTrees()) {
      return TreeParser.readText(text);
    }
  }

  static void pack(Path folder) throws IOException {
    Files.createDirectories(folder);
    ModelFolder shipped = new ModelFolder(null);
    try (InputStream tagger = shipped.tagger();
        InputStream names = shipped.names();
        BufferedReader trees = shippedTrees()) {
      Files.write(folder.resolve("tagger"), tagger.readAllBytes());
      Files.write(folder.resolve("names"), names.readAllBytes());
      TreeParser.pack(trees, folder.resolve("trees"));
    }
  }

  private static BufferedReader shippedTrees() throws IOException {
    InputStream text = new GZIPInputStream(shipped(TREES), 1 << 16);
    return new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
  }

  private static InputStream shipped(String name) throws IOException {
    InputStream stream = ModelFolder.class.getResourceAsStream(SHIPPED + name);
    if (stream == null) {
      throw new IOException("not on the class path: " + SHIPPED + name + " (CoreNLP's models jar)");
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  private static InputStream buffered(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }
}
