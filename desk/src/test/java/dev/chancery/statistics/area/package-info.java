@NullMarked
package dev.chancery.statistics.area;

import org.jspecify.annotations.NullMarked;
