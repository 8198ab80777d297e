@NullMarked
package dev.chancery.answering;

import org.jspecify.annotations.NullMarked;
