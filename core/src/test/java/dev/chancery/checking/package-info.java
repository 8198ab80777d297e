@NullMarked
package dev.chancery.checking;

import org.jspecify.annotations.NullMarked;
