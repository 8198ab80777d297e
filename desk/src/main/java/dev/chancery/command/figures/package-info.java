/// How rankings and series are printed.
@NullMarked
package dev.chancery.command.figures;

import org.jspecify.annotations.NullMarked;
