/// What the reading is used to, where our treebanks do otherwise: it grew up on trees whose names
/// hang on their last word. A parser by itself knows nothing of it.
@NullMarked
package dev.chancery.engine.habits;

import org.jspecify.annotations.NullMarked;
