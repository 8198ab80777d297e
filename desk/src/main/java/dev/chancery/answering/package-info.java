/// Answers the questions that checks ask, from what the desk holds.
@NullMarked
package dev.chancery.answering;

import org.jspecify.annotations.NullMarked;
