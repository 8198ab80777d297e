@NullMarked
package dev.chancery.reading;

import org.jspecify.annotations.NullMarked;
