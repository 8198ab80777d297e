@NullMarked
package dev.chancery.reading.claim;

import org.jspecify.annotations.NullMarked;
