/// Checks what was read in the one report whose findings are known field by field.
@NullMarked
package dev.chancery.evaluation.seed;

import org.jspecify.annotations.NullMarked;
