@NullMarked
package dev.chancery.statistics.fetch;

import org.jspecify.annotations.NullMarked;
