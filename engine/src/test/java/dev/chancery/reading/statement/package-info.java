@NullMarked
package dev.chancery.reading.statement;

import org.jspecify.annotations.NullMarked;
