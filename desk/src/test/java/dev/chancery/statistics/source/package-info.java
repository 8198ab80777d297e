@NullMarked
package dev.chancery.statistics.source;

import org.jspecify.annotations.NullMarked;
