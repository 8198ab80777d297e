package dev.chancery.comparison;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/// The head of the table of names: what made it, and of which files it speaks, by their checksums,
/// so that it is not laid on other articles.
final class SilverNamesHead {

  private SilverNamesHead() {}

  static void print(List<Path> articles, PrintStream out) throws IOException {
    out.print(
        """
        # what: names in articles: where each begins and ends in the article's text as it is read (code points) and its class
        # source: Stanford CoreNLP 4.5.10, four-class name model, by SilverNames of module comparison
        # licence: CC0-1.0
        """);
    out.print("# date: " + LocalDate.now(ZoneOffset.UTC) + "\n");
    for (Path file : articles) {
      out.print("# articles: " + file.getFileName() + ", SHA-256 " + checksum(file) + "\n");
    }
    out.print("article\tstart\tend\tkind\n");
  }

  private static String checksum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
