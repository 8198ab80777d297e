/// What official statistics are made of: observations, and the vintages that they come in.
@NullMarked
package dev.chancery.statistics;

import org.jspecify.annotations.NullMarked;
