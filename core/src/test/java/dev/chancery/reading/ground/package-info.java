@NullMarked
package dev.chancery.reading.ground;

import org.jspecify.annotations.NullMarked;
