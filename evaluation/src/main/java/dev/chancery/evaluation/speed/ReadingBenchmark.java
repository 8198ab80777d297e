package dev.chancery.evaluation.speed;

import dev.chancery.engine.Engines;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.infra.Blackhole;

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

  /// Processor time of the thread that the engine alone and the whole reading of the same articles
  /// took: the first divided by the second is the reading's speed beside the bare engine's.
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Turns {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private boolean engineFirst;

    /// Microseconds of the engine alone.
    public long engineMicros;

    /// Microseconds of the whole reading, with the engine in it.
    public long readingMicros;

    private long now() {
      return threads.getCurrentThreadCpuTime();
    }
  }

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

  /// Both, article by article, so that a machine whose speed moves meanwhile moves both alike; each
  /// goes first every other time, so that neither always finds the article's words in the caches.
  @Benchmark
  @Threads(1)
  public void byTurns(Turns turns, Blackhole sink) {
    SpeedArticle article = take();
    turns.engineFirst = !turns.engineFirst;
    if (turns.engineFirst) {
      engine(article, turns, sink);
    }
    long start = turns.now();
    sink.consume(reader.read(article.source()));
    turns.readingMicros += (turns.now() - start) / 1_000;
    if (!turns.engineFirst) {
      engine(article, turns, sink);
    }
  }

  private void engine(SpeedArticle article, Turns turns, Blackhole sink) {
    long start = turns.now();
    sink.consume(parser.parse(article.text(), article.layout().readable()));
    turns.engineMicros += (turns.now() - start) / 1_000;
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
