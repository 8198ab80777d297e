/// What can be known about states, organisations, offices and agreements at a date, and on what
/// ground. [dev.chancery.reference.fact.Facts] is the door.
@NullMarked
package dev.chancery.reference.fact;

import org.jspecify.annotations.NullMarked;
