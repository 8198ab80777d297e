/// How fast the reading is, side by side with the bare engine (JMH).
@NullMarked
package dev.chancery.evaluation.speed;

import org.jspecify.annotations.NullMarked;
