@NullMarked
package dev.chancery.evaluation.parsing;

import org.jspecify.annotations.NullMarked;
