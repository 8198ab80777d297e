@NullMarked
package dev.chancery.reading.agreement;

import org.jspecify.annotations.NullMarked;
