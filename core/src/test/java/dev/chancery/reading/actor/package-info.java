@NullMarked
package dev.chancery.reading.actor;

import org.jspecify.annotations.NullMarked;
