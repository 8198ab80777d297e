package dev.chancery.reading.time;

import java.util.Optional;

/// What a meaning in `rules.tsv` can do.
interface Operation {

  Optional<TimeValue> apply(Arguments given, Anchor anchor);
}
