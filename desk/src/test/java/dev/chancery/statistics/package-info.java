@NullMarked
package dev.chancery.statistics;

import org.jspecify.annotations.NullMarked;
