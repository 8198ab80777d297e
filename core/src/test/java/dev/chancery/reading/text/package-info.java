@NullMarked
package dev.chancery.reading.text;

import org.jspecify.annotations.NullMarked;
