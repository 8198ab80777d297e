package dev.chancery.gathering;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Brings articles in from files, folders and standard input, one after the other, without holding
/// more than one of them.
public final class Gathering {

  private static final int HEAD = 8192;

  private final InputStream standardInput;
  private final Limits limits;
  private final Admission admission;

  /// @param standardInput what the path `-` stands for
  /// @param date the day of articles that say none themselves
  public Gathering(InputStream standardInput, @Nullable LocalDate date) {
    this(standardInput, date, Limits.USUAL);
  }

  Gathering(InputStream standardInput, @Nullable LocalDate date, Limits limits) {
    this.standardInput = standardInput;
    this.limits = limits;
    this.admission = new Admission(limits, date);
  }

  /// Hands each article, or what is skipped instead, to `sink`, in the order of the paths.
  public void gather(List<String> paths, Consumer<Gathered> sink) {
    for (String path : paths) {
      if (path.isBlank()) {
        skip("\"" + path + "\"", "is no path", sink);
      } else if (path.equals("-")) {
        read("standard input", standardInput, sink);
      } else {
        gatherPath(path, sink);
      }
    }
  }

  /// How many bytes the paths hold, as far as that can be known.
  public static long size(List<String> paths) {
    long size = 0;
    for (String path : paths) {
      if (path.isBlank()) {
        continue;
      }
      try {
        for (Path file : SourceFiles.of(Path.of(path))) {
          size += Files.size(file);
        }
      } catch (IOException | UncheckedIOException | InvalidPathException e) {
        // counts as nothing; reading it will say what is wrong
      }
    }
    return size;
  }

  private void gatherPath(String path, Consumer<Gathered> sink) {
    try {
      Path start = Path.of(path);
      boolean folder = Files.isDirectory(start);
      List<Path> files = SourceFiles.of(start);
      if (files.isEmpty()) {
        skip(path, "is an empty folder", sink);
      }
      for (Path file : files) {
        if (folder && !Form.isKnown(file.toString())) {
          skip(file.toString(), "is not a .txt, .md, .jsonl, .json or .html file", sink);
        } else {
          open(file, sink);
        }
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      skip(path, "can't be read: " + e.getMessage(), sink);
    }
  }

  private void open(Path file, Consumer<Gathered> sink) {
    try (InputStream in = Files.newInputStream(file)) {
      read(file.toString(), in, sink);
    } catch (NoSuchFileException e) {
      skip(file.toString(), "does not exist", sink);
    } catch (AccessDeniedException e) {
      skip(file.toString(), "may not be read by you", sink);
    } catch (IOException e) {
      skip(file.toString(), "can't be read: " + e.getMessage(), sink);
    }
  }

  private void read(String name, InputStream stream, Consumer<Gathered> sink) {
    Place place = Place.of(name);
    try {
      BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
      in.mark(HEAD + 1);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      Optional<String> binary = Binary.kind(head);
      if (binary.isPresent()) {
        skip(name, "is " + binary.get() + ", not text", sink);
      } else {
        read(place, Form.of(name, head), in, sink);
      }
    } catch (IOException e) {
      skip(name, "can't be read: " + e.getMessage(), sink);
    }
  }

  private void read(Place place, Form form, InputStream in, Consumer<Gathered> sink)
      throws IOException {
    if (form == Form.JSON_LINES) {
      readLines(place, in, sink);
      return;
    }
    byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
    if (bytes.length > limits.fileBytes()) {
      skip(place.file(), "is " + limits.tooManyBytes(), sink);
      return;
    }
    Decoded decoded = Decoded.of(bytes);
    List<? extends Gathered> found =
        switch (form) {
          case TEXT -> List.of(PlainText.read(place, bytes.length, decoded));
          case HTML -> List.of(HtmlPage.read(place, bytes.length, decoded));
          case JSON, JSON_LINES -> JsonArticle.readAll(place, bytes.length, decoded);
        };
    found.forEach(each -> sink.accept(admission.admit(each)));
  }

  private void readLines(Place place, InputStream in, Consumer<Gathered> sink) throws IOException {
    Lines lines = new Lines(in, limits.fileBytes());
    int number = 0;
    int found = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      Place here = place.atLine(++number);
      if (lines.wasCut()) {
        sink.accept(new Gathered.Skipped(here, lines.length(), "is " + limits.tooManyBytes()));
        found++;
      } else if (!new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
        Gathered each = JsonArticle.readLine(here, lines.length() + 1, Decoded.of(line));
        sink.accept(admission.admit(each));
        found++;
      }
    }
    if (found == 0) {
      skip(place.file(), "is empty", sink);
    }
  }

  private static void skip(String name, String why, Consumer<Gathered> sink) {
    sink.accept(new Gathered.Skipped(Place.of(name), 0, why));
  }
}
