@NullMarked
package dev.chancery.reading.number;

import org.jspecify.annotations.NullMarked;
