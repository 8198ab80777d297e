package dev.chancery.engine.words;

import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Set;

/// Words that, written with a capital, start a sentence: no names begin with them.
record SentenceStarts(Set<String> known) {

  static SentenceStarts load() {
    return new SentenceStarts(
        Set.copyOf(
            Table.load(SentenceStarts.class, "sentence-starts.tsv")
                .map(row -> row.required("word"))));
  }

  boolean contains(String word) {
    return Character.isUpperCase(word.codePointAt(0))
        && known.contains(word.toLowerCase(Locale.ROOT));
  }
}
