@NullMarked
package dev.chancery.engine.words;

import org.jspecify.annotations.NullMarked;
