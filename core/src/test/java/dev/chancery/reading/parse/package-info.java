@NullMarked
package dev.chancery.reading.parse;

import org.jspecify.annotations.NullMarked;
