/// The questions that checks ask of official statistics, and what these answer.
@NullMarked
package dev.chancery.checking.figure;

import org.jspecify.annotations.NullMarked;
