/// What the reference tables know about one thing, as a sheet of text.
@NullMarked
package dev.chancery.command.sheet;

import org.jspecify.annotations.NullMarked;
