@NullMarked
package dev.chancery.engine.encoder;

import org.jspecify.annotations.NullMarked;
