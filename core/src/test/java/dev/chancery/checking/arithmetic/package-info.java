@NullMarked
package dev.chancery.checking.arithmetic;

import org.jspecify.annotations.NullMarked;
