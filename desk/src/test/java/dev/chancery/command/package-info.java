@NullMarked
package dev.chancery.command;

import org.jspecify.annotations.NullMarked;
