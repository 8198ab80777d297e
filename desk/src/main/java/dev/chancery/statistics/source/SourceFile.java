package dev.chancery.statistics.source;

import dev.chancery.statistics.FileMark;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A file to import, packed by gzip, in a ZIP file, or as it is.
public final class SourceFile {

  private static final int OPENING = 8192;

  /// Bytes that go into the checksum at once: the more, the fewer steps the processor takes for it.
  private static final int SUMMED = 1 << 18;

  private final Path path;
  private final FileMark mark;
  private final LocalDate day;
  private final String opening;

  private SourceFile(Path path, FileMark mark, LocalDate day) throws IOException {
    this.path = path;
    this.mark = mark;
    this.day = day;
    try (InputStream in = bytes()) {
      opening = new String(in.readNBytes(OPENING), StandardCharsets.UTF_8);
    }
  }

  /// Reads it once, for its checksum.
  public static SourceFile of(Path path) throws IOException {
    LocalDate day =
        LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneOffset.UTC);
    return new SourceFile(path, markOf(path), day);
  }

  /// By what a file is known again.
  public static FileMark markOf(Path path) throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[SUMMED];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(path)) {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        digest.update(block, 0, count);
        bytes += count;
      }
    }
    String sum = HexFormat.of().formatHex(digest.digest());
    return new FileMark(String.valueOf(path.getFileName()), bytes, sum);
  }

  public FileMark mark() {
    return mark;
  }

  /// When the file was written: the day on which its figures were fetched, if nothing else says so.
  public LocalDate day() {
    return day;
  }

  /// Its first characters, without a byte order mark.
  String opening() {
    return opening.startsWith("\uFEFF") ? opening.substring(1) : opening;
  }

  /// A label for a vintage whose source gives it no name.
  String label(LocalDate known) {
    return known + "-" + mark.sha256().substring(0, 8);
  }

  /// Its text by lines. What is not UTF-8 is refused when it is come to.
  BufferedReader lines() throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new ReadAhead(new InputStreamReader(bytes(), StandardCharsets.UTF_8.newDecoder())),
            1 << 16);
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    return reader;
  }

  private InputStream bytes() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first == 0x1f && second == 0x8b) {
      return new GZIPInputStream(in, 1 << 16);
    }
    return first == 'P' && second == 'K' ? unzipped(in) : in;
  }

  /// The first table in a ZIP file; those about the table are called Metadata.
  private static InputStream unzipped(InputStream in) throws IOException {
    ZipInputStream zip = new ZipInputStream(in);
    ZipEntry entry = zip.getNextEntry();
    while (entry != null && (entry.isDirectory() || entry.getName().startsWith("Metadata"))) {
      entry = zip.getNextEntry();
    }
    return zip;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
