@NullMarked
package dev.chancery.command.sheet;

import org.jspecify.annotations.NullMarked;
