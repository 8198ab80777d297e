@NullMarked
package dev.chancery.engine;

import org.jspecify.annotations.NullMarked;
