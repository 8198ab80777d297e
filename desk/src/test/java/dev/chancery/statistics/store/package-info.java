@NullMarked
package dev.chancery.statistics.store;

import org.jspecify.annotations.NullMarked;
