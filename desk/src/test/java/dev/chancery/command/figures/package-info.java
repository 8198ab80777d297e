@NullMarked
package dev.chancery.command.figures;

import org.jspecify.annotations.NullMarked;
