@NullMarked
package dev.chancery.checking.frame;

import org.jspecify.annotations.NullMarked;
