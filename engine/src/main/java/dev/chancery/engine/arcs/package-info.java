/// From a score for every pair of words to one tree.
@NullMarked
package dev.chancery.engine.arcs;

import org.jspecify.annotations.NullMarked;
