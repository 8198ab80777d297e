/// What all checks share: the scene they look at, what they return, what must not be checked as a
/// fact, and how far a hedged figure may be off.
@NullMarked
package dev.chancery.checking.frame;

import org.jspecify.annotations.NullMarked;
