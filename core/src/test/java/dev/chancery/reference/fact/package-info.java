@NullMarked
package dev.chancery.reference.fact;

import org.jspecify.annotations.NullMarked;
