@NullMarked
package dev.chancery.statistics.query;

import org.jspecify.annotations.NullMarked;
