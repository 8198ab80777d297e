@NullMarked
package dev.chancery.gathering;

import org.jspecify.annotations.NullMarked;
