package dev.chancery.evaluation.speed;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.reading.text.SourceText;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the benchmark reads: every tenth State Department release beside the project, or else the
/// project's samples; the system property `articles` names another file or folder.
public final class SpeedArticles {

  private static final int EVERY = 10;

  private SpeedArticles() {}

  /// Those that lie here.
  public static List<SpeedArticle> load() {
    return sources().stream().map(SpeedArticle::of).toList();
  }

  private static List<SourceText> sources() {
    Path releases = Path.of("../shared/articles/state-department.jsonl");
    String given = System.getProperty("articles");
    if (given != null) {
      return all(given);
    }
    if (!Files.exists(releases)) {
      return all("samples");
    }
    List<SourceText> all = all(releases.toString());
    List<SourceText> some = new ArrayList<>();
    for (int at = 0; at < all.size(); at += EVERY) {
      some.add(all.get(at));
    }
    return some;
  }

  private static List<SourceText> all(String path) {
    List<SourceText> sources = new ArrayList<>();
    new Gathering(InputStream.nullInputStream(), null)
        .gather(
            List.of(path),
            gathered -> {
              if (gathered instanceof Gathered.Item item) {
                sources.add(item.source());
              }
            });
    return sources;
  }
}
