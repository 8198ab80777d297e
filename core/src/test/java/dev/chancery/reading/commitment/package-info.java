@NullMarked
package dev.chancery.reading.commitment;

import org.jspecify.annotations.NullMarked;
