@NullMarked
package dev.chancery.training.data;

import org.jspecify.annotations.NullMarked;
