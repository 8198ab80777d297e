/// Keeps vintages: one immutable Parquet file each, and a catalogue that is replaced whole.
@NullMarked
package dev.chancery.statistics.store;

import org.jspecify.annotations.NullMarked;
