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
  /// @param start where in the file its text starts, as an editor counts
  record Item(Place place, long bytes, SourceText source, List<String> warnings, Start start)
      implements Gathered {

    public Item {
      warnings = List.copyOf(warnings);
    }

    /// One whose text is taken to start at the first letter.
    Item(Place place, long bytes, SourceText source, List<String> warnings) {
      this(place, bytes, source, warnings, Start.FIRST);
    }

    Item startingAt(Start where) {
      return new Item(place, bytes, source, warnings, where);
    }

    Item warned(String warning) {
      List<String> all = new ArrayList<>(warnings);
      all.add(warning);
      return new Item(place, bytes, source, all, start);
    }

    Item withSource(SourceText other) {
      return new Item(place, bytes, other, warnings, start);
    }
  }

  /// Line and column, both from 1.
  record Start(int line, int column) {

    static final Start FIRST = new Start(1, 1);

    /// The place after these first letters of a file.
    static Start after(String letters) {
      int lastLine = letters.lastIndexOf('\n') + 1;
      int lines = (int) letters.chars().filter(letter -> letter == '\n').count();
      return new Start(lines + 1, letters.codePointCount(lastLine, letters.length()) + 1);
    }
  }

  /// Something that can't be read.
  ///
  /// @param reason what is wrong with it, in words that say what to do where something can be done
  record Skipped(Place place, long bytes, String reason) implements Gathered {}
}
