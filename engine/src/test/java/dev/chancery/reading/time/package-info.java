@NullMarked
package dev.chancery.reading.time;

import org.jspecify.annotations.NullMarked;
