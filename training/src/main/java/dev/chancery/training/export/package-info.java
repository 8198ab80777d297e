/// Writes trained weights as the graph of small numbers that the engine runs.
@NullMarked
package dev.chancery.training.export;

import org.jspecify.annotations.NullMarked;
