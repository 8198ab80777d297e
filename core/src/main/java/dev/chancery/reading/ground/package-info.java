/// What the steps of the reading share: the article they read, and what is known of it before
/// findings are read.
@NullMarked
package dev.chancery.reading.ground;

import org.jspecify.annotations.NullMarked;
