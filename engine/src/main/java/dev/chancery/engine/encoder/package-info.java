/// The small encoder: how words are shown to it, and what its heads say of them.
@NullMarked
package dev.chancery.engine.encoder;

import org.jspecify.annotations.NullMarked;
