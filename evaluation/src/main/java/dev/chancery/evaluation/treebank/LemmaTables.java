package dev.chancery.evaluation.treebank;

import dev.chancery.engine.lemma.Lemmas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the tables of lemmas from treebanks: `LemmaTables FOLDER TREEBANK.conllu...` writes the
/// words that endings are put to, and the forms whose lemma the rules do not give.
public final class LemmaTables {

  private static final Pattern PLAIN = Pattern.compile("[a-z]{2,}");
  private static final Set<String> NO_WORDS = Set.of("GW", "ADD", "XX");
  private static final String SOURCE =
      """
      # source: UD English EWT (CC BY-SA 4.0, Leland Stanford Junior University) and GUM (annotations CC BY 4.0), train parts, by LemmaTables
      # licence: CC-BY-SA-4.0
      # date: 2026-11-24
      """;

  private final List<TreebankWord> words = new ArrayList<>();

  private LemmaTables(List<Path> treebanks) throws IOException {
    for (Path treebank : treebanks) {
      for (TreebankSentence sentence : Treebank.read(treebank).sentences()) {
        sentence.words().stream().filter(LemmaTables::hasLemma).forEach(words::add);
      }
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    LemmaTables tables = new LemmaTables(Arrays.stream(arguments).skip(1).map(Path::of).toList());
    Set<String> verbs = tables.lemmas(Set.of("VERB", "AUX"));
    Set<String> adjectives = tables.lemmas(Set.of("ADJ", "ADV"));
    Files.writeString(folder.resolve("words.tsv"), words(verbs, adjectives));
    Files.writeString(
        folder.resolve("lemmas.tsv"), tables.lexicon(Lemmas.ofRules(verbs, adjectives)));
  }

  private static boolean hasLemma(TreebankWord word) {
    return !word.lemma().equals("_") && !NO_WORDS.contains(word.xpos());
  }

  /// The lemmas that come more than once, or once and not as a form of another.
  private Set<String> lemmas(Set<String> parts) {
    Map<String, Long> counts =
        words.stream()
            .filter(word -> parts.contains(word.upos()) && PLAIN.matcher(word.lemma()).matches())
            .collect(Collectors.groupingBy(TreebankWord::lemma, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 || !isMistake(entry.getKey(), counts.keySet()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// "trye", from a slip of the pen.
  private static boolean isMistake(String lemma, Set<String> lemmas) {
    return lemma.endsWith("e") && lemmas.contains(lemma.substring(0, lemma.length() - 1));
  }

  private static String words(Set<String> verbs, Set<String> adjectives) {
    StringBuilder text =
        new StringBuilder("# what: words that endings are put to, in their dictionary form\n");
    text.append(SOURCE).append("word\tkind\n");
    adjectives.forEach(word -> text.append(word).append("\tadjective\n"));
    verbs.forEach(word -> text.append(word).append("\tverb\n"));
    return text.toString();
  }

  /// A row of the lexicon.
  private record Entry(String form, String lemma) implements Comparable<Entry> {

    @Override
    public int compareTo(Entry other) {
      int forms = form.compareTo(other.form);
      return forms == 0 ? lemma.compareTo(other.lemma) : forms;
    }
  }

  private String lexicon(Lemmas rules) {
    Map<Entry, Set<String>> tags = new TreeMap<>();
    words.stream()
        .collect(Collectors.groupingBy(word -> List.of(written(word), word.xpos())))
        .values()
        .forEach(same -> {
          String lemma = mostCommon(same);
          if (isBetter(lemma, same, rules)) {
            tags.computeIfAbsent(
                    new Entry(written(same.getFirst()), lemma), each -> new TreeSet<>())
                .add(same.getFirst().xpos());
          }
        });
    StringBuilder text =
        new StringBuilder(
            """
            # what: forms whose lemma the rules do not give, with the Penn tags that it holds for; in small letters but for names
            """);
    text.append(SOURCE).append("form\ttags\tlemma\n");
    tags.forEach((entry, all) ->
        text.append(String.join("\t", entry.form(), String.join("|", all), entry.lemma()))
            .append('\n'));
    return text.toString();
  }

  private static String written(TreebankWord word) {
    return Lemmas.written(word.form(), word.xpos());
  }

  private static String mostCommon(List<TreebankWord> same) {
    Map<String, Long> counts =
        same.stream()
            .collect(
                Collectors.groupingBy(TreebankWord::lemma, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private static boolean isBetter(String lemma, List<TreebankWord> same, Lemmas rules) {
    long byRule =
        same.stream()
            .filter(word -> rules.of(word.form(), word.xpos()).equals(word.lemma()))
            .count();
    return same.stream().filter(word -> word.lemma().equals(lemma)).count() > byRule;
  }
}
