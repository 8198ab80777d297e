@NullMarked
package dev.chancery.evaluation;

import org.jspecify.annotations.NullMarked;
