package dev.chancery.comparison;

import dev.chancery.engine.Engines;
import dev.chancery.engine.words.Segmentation;
import dev.chancery.evaluation.speed.SpeedArticle;
import dev.chancery.evaluation.speed.SpeedArticles;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Engines side by side on the same articles, on one thread: each alone (sentences, tags, lemmas,
/// trees and names), and the whole reading with each. CoreNLP is there as it is published, and with
/// our faster runtime for its tree parser.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 20)
@Measurement(iterations = 4, time = 20)
@Threads(1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx4g", "--enable-native-access=ALL-UNNAMED"})
public class EnginesBenchmark {

  /// The engine: CoreNLP as published, CoreNLP with our runtime, or ours.
  @Param({"published", "corenlp", "chancery"})
  public String engine = "";

  private List<Counted> articles = List.of();
  private Parser parser = (text, stretches) -> new ParsedText(List.of());
  private Reader reader = new Reader(parser);
  private int next;

  /// @param sentences how many our engine cuts it into, so that both are measured in the same
  ///   sentences
  private record Counted(SpeedArticle article, int sentences) {

    static Counted of(SpeedArticle article) {
      Segmentation cut = Segmentation.of(article.text());
      return new Counted(
          article,
          article.layout().readable().stream().mapToInt(span -> cut.sentences(span).size()).sum());
    }
  }

  /// What went through, which JMH reports in a second beside the articles.
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Through {

    public long sentences;

    /// Each iteration is counted by itself.
    @Setup(Level.Iteration)
    public void begin() {
      sentences = 0;
    }
  }

  /// Loads the articles and, by reading one, the models.
  @Setup
  public void load() {
    parser =
        switch (engine) {
          case "published" -> PublishedCoreNlp.load();
          case "corenlp" -> CoreNlpParser.load();
          case "chancery" -> Engines.plain();
          default -> throw new IllegalArgumentException("no such engine: " + engine);
        };
    reader = new Reader(engine.equals("chancery") ? Engines.reading() : parser);
    articles = SpeedArticles.load().stream().map(Counted::of).toList();
    reader.read(articles.getFirst().article().source());
  }

  @Benchmark
  public ParsedText engineAlone(Through through) {
    SpeedArticle article = take(through);
    return parser.parse(article.text(), article.layout().readable());
  }

  @Benchmark
  public Reading reading(Through through) {
    return reader.read(take(through).source());
  }

  private SpeedArticle take(Through through) {
    Counted counted = articles.get(next++ % articles.size());
    through.sentences += counted.sentences();
    return counted.article();
  }
}
