package dev.chancery.evaluation;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.Kind;
import dev.chancery.reading.Reader;
import dev.chancery.reading.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Articles with their gold list.
///
/// @param name what the set is called in the expected scores
/// @param gold the list
/// @param articles files or folders that hold its articles, among others
public record GoldSet(String name, Path gold, List<Path> articles) {

  /// Reads the set's articles and scores them, kind by kind.
  public Map<Kind, Score> score(Reader reader) {
    GoldList list = GoldList.load(gold);
    Map<Kind, Score> total = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      total.put(kind, Score.NONE);
    }
    for (SourceText source : sources(list)) {
      list.score(reader.read(source))
          .forEach((kind, score) -> total.merge(kind, score, Score::plus));
    }
    return total;
  }

  /// A hash of the list and its articles: a score says nothing about other data.
  public String checksum() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(Files.readAllBytes(gold));
      sources(GoldList.load(gold))
          .forEach(source -> digest.update(source.text().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<SourceText> sources(GoldList list) {
    List<SourceText> sources = new ArrayList<>();
    new Gathering(InputStream.nullInputStream(), null)
        .gather(
            articles.stream().map(Path::toString).toList(),
            gathered ->
                source(gathered)
                    .filter(it -> list.articles().contains(it.id()))
                    .ifPresent(sources::add));
    return sources;
  }

  /// A file without ids is known by its name.
  private static Optional<SourceText> source(Gathered gathered) {
    return switch (gathered) {
      case Gathered.Item item when item.source().id() != null -> Optional.of(item.source());
      case Gathered.Item item -> Optional.of(named(item));
      case Gathered.Skipped skipped -> Optional.empty();
    };
  }

  private static SourceText named(Gathered.Item item) {
    SourceText source = item.source();
    String file = Path.of(item.place().file()).getFileName().toString();
    return new SourceText(
        file.replaceFirst("\\.[a-z]+$", ""),
        source.url(),
        source.title(),
        source.source(),
        source.published(),
        source.language(),
        source.text());
  }
}
