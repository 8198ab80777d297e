@NullMarked
package dev.chancery.checking.calendar;

import org.jspecify.annotations.NullMarked;
