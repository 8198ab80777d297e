@NullMarked
package dev.chancery.training.weights;

import org.jspecify.annotations.NullMarked;
