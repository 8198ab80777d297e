@NullMarked
package dev.chancery.training.export;

import org.jspecify.annotations.NullMarked;
