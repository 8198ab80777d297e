/// Checks what an article claims: the door is `Checker`.
@NullMarked
package dev.chancery.checking;

import org.jspecify.annotations.NullMarked;
