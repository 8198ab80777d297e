@NullMarked
package dev.chancery.engine.habits;

import org.jspecify.annotations.NullMarked;
