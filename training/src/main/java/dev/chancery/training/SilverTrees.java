package dev.chancery.training;

import dev.chancery.engine.encoder.Labels;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.engine.words.Segmentation;
import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.SourceText;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.data.LabelledSentence;
import dev.chancery.training.data.PlainNames;
import dev.chancery.training.data.SilverSentence;
import dev.chancery.training.network.Network;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lets a trained model, a large one, parse articles, so that a smaller one can learn from its
/// trees; see `docs/training.md`.
@Command(name = "silver-trees", description = "Parses articles with a trained model.")
public final class SilverTrees implements Callable<Integer> {

  /// Shorter ones teach nothing, longer ones are mostly lists.
  private static final int LEAST_WORDS = 4;

  private static final int MOST_WORDS = 80;

  @Option(names = "--work", required = true, description = "Folder of the trained model.")
  private Path work = Path.of(".");

  @Option(names = "--names", description = "Names in the articles, else the model's.")
  private @Nullable Path names;

  @Option(names = "--output", required = true, description = "CoNLL-U file to write.")
  private Path output = Path.of(".");

  @Option(names = "--threads", description = "Threads of PyTorch (default: ${DEFAULT-VALUE}).")
  private int threads = 1;

  @Parameters(arity = "1..*", description = "Files of articles.")
  private List<String> articles = new ArrayList<>();

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SilverTrees()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    PyTorch.configure(threads);
    RunFolder run = new RunFolder(work.toAbsolutePath());
    List<ArticleSentence> sentences = sentences();
    System.err.println(sentences.size() + " sentences");
    Labels labels = LabelNumbers.read(run.labels());
    try (Network network = new Network(run.weights())) {
      Predictor predictor = new Predictor(network, labels);
      write(sentences, predictor.analyse(sentences.stream().map(ArticleSentence::forms).toList()));
    }
    return 0;
  }

  private record ArticleSentence(String article, WrittenSentence sentence) {

    List<String> forms() {
      return sentence.words().stream().map(WrittenWord::form).toList();
    }
  }

  /// The sentences of all articles, each once.
  private List<ArticleSentence> sentences() {
    Map<List<String>, ArticleSentence> sentences = new LinkedHashMap<>();
    new Gathering(InputStream.nullInputStream(), null)
        .gather(
            articles,
            gathered -> {
              if (gathered instanceof Gathered.Item item) {
                sentences(item.source()).forEach(own -> sentences.putIfAbsent(own.forms(), own));
              }
            });
    return List.copyOf(sentences.values());
  }

  private static List<ArticleSentence> sentences(SourceText source) {
    FrozenText text = FrozenText.of(source.text());
    Segmentation segmentation = Segmentation.of(text);
    String article = source.id() == null ? "" : source.id();
    List<ArticleSentence> sentences = new ArrayList<>();
    for (Span stretch : Layout.of(text, source.title()).readable()) {
      for (WrittenSentence sentence : segmentation.sentences(stretch)) {
        int words = sentence.words().size();
        if (words >= LEAST_WORDS && words <= MOST_WORDS) {
          sentences.add(new ArticleSentence(article, sentence));
        }
      }
    }
    return sentences;
  }

  private void write(List<ArticleSentence> sentences, List<List<WordAnalysis>> found)
      throws IOException {
    KnownNames known = names == null ? null : KnownNames.read(names);
    PlainNames plain = new PlainNames();
    try (BufferedWriter out = Files.newBufferedWriter(output)) {
      for (int at = 0; at < sentences.size(); at++) {
        ArticleSentence own = sentences.get(at);
        List<String> labels = labels(own, found.get(at), known);
        out.write(
            SilverSentence.lines(own.sentence(), found.get(at), plain.of(own.forms(), labels)));
        out.write('\n');
      }
    }
  }

  private static List<String> labels(
      ArticleSentence own, List<WordAnalysis> found, @Nullable KnownNames known) {
    return known == null
        ? found.stream().map(WordAnalysis::entity).toList()
        : known
            .labels(own.article(), own.sentence())
            .orElse(Collections.nCopies(found.size(), LabelledSentence.UNKNOWN));
  }
}
