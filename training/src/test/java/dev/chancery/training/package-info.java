@NullMarked
package dev.chancery.training;

import org.jspecify.annotations.NullMarked;
