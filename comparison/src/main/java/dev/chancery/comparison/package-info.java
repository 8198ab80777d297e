/// Stanford CoreNLP behind the reading's `Parser`, to measure our own engine against. No part of
/// the product: nothing depends on it, and it is built only where it is asked for.
@NullMarked
package dev.chancery.comparison;

import org.jspecify.annotations.NullMarked;
