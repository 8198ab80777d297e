package dev.chancery.statistics.fetch;

import java.util.List;

/// What an answer comes to.
sealed interface Reply {

  /// It is whole.
  ///
  /// @param further what has to be asked besides: the pages after the first
  record Whole(List<Portion> further) implements Reply {

    public Whole {
      further = List.copyOf(further);
    }
  }

  /// There is nothing of the kind.
  record Nothing() implements Reply {}

  /// It was cut off.
  ///
  /// @param instead smaller questions that together ask the same; none where there are none
  record CutOff(int records, List<Portion> instead) implements Reply {

    public CutOff {
      instead = List.copyOf(instead);
    }
  }

  /// The service has a bad moment; the same question may be answered later.
  record Again(String why) implements Reply {}

  /// It will not answer this.
  record Refusal(String why) implements Reply {}
}
