@NullMarked
package dev.chancery.reading.quantity;

import org.jspecify.annotations.NullMarked;
