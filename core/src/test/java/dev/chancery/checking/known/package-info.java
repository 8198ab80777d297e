@NullMarked
package dev.chancery.checking.known;

import org.jspecify.annotations.NullMarked;
