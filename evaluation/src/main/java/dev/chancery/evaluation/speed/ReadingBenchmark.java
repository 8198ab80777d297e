package dev.chancery.evaluation.speed;

import dev.chancery.engine.Engines;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Articles read in a second: by the engine alone (sentences, tags, trees, names of the same text)
/// and by the whole reading, which uses the same engine; on one thread and on two. With the
/// launcher's collector, and warmed up until the compiler is done with the many small methods of
/// the rules.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 25)
@Measurement(iterations = 5, time = 15)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms1g", "-Xmn300m"})
public class ReadingBenchmark {

  private final Parser parser = Engines.reading();
  private final Reader reader = new Reader(parser);
  private final AtomicInteger next = new AtomicInteger();
  private List<SpeedArticle> articles = List.of();

  /// Loads the articles and, by reading one, the models.
  @Setup
  public void load() {
    articles = SpeedArticles.load();
    reader.read(articles.getFirst().source());
  }

  @Benchmark
  @Threads(1)
  public ParsedText engineAlone() {
    return parse();
  }

  @Benchmark
  @Threads(1)
  public Reading reading() {
    return read();
  }

  @Benchmark
  @Threads(2)
  public ParsedText engineOnTwoThreads() {
    return parse();
  }

  @Benchmark
  @Threads(2)
  public Reading readingOnTwoThreads() {
    return read();
  }

  private ParsedText parse() {
    SpeedArticle article = take();
    return parser.parse(article.text(), article.layout().readable());
  }

  private Reading read() {
    return reader.read(take().source());
  }

  private SpeedArticle take() {
    return articles.get(Math.floorMod(next.getAndIncrement(), articles.size()));
  }
}
