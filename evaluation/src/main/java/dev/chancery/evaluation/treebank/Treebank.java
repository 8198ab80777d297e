package dev.chancery.evaluation.treebank;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A part of a treebank in CoNLL-U.
///
/// @param name the file's name, for messages
public record Treebank(String name, List<TreebankSentence> sentences) {

  public Treebank {
    sentences = List.copyOf(sentences);
  }

  /// Reads a file.
  ///
  /// @throws dev.chancery.model.ChanceryException with file and line where it is not CoNLL-U
  public static Treebank read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return read(file.toString(), lines);
    }
  }

  /// Reads lines of CoNLL-U.
  public static Treebank read(String name, BufferedReader lines) throws IOException {
    TreebankLines reader = new TreebankLines(name);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      reader.add(line);
    }
    return new Treebank(name, reader.end());
  }

  /// Its documents: each begins where the treebank says so.
  public List<TreebankDocument> documents() {
    List<TreebankDocument> documents = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= sentences.size(); at++) {
      if (at == sentences.size() || sentences.get(at).start() == TreebankSentence.Start.DOCUMENT) {
        documents.add(new TreebankDocument(sentences.subList(start, at)));
        start = at;
      }
    }
    return documents;
  }
}
