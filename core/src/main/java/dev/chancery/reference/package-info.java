@NullMarked
package dev.chancery.reference;

import org.jspecify.annotations.NullMarked;
