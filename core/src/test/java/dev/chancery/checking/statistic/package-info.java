@NullMarked
package dev.chancery.checking.statistic;

import org.jspecify.annotations.NullMarked;
