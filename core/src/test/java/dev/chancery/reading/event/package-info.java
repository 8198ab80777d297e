@NullMarked
package dev.chancery.reading.event;

import org.jspecify.annotations.NullMarked;
