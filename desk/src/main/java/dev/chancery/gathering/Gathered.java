package dev.chancery.gathering;

import dev.chancery.reading.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/// One thing that came in.
public sealed interface Gathered {

  Place place();

  /// How many bytes of the input it took.
  long bytes();

  /// An article to read.
  ///
  /// @param warnings what its reader should know ("no date is given ...")
  record Item(Place place, long bytes, SourceText source, List<String> warnings)
      implements Gathered {

    public Item {
      warnings = List.copyOf(warnings);
    }

    Item warned(String warning) {
      List<String> all = new ArrayList<>(warnings);
      all.add(warning);
      return new Item(place, bytes, source, all);
    }

    Item withSource(SourceText other) {
      return new Item(place, bytes, other, warnings);
    }
  }

  /// Something that can't be read.
  ///
  /// @param reason what is wrong with it, in words that say what to do where something can be done
  record Skipped(Place place, long bytes, String reason) implements Gathered {}
}
