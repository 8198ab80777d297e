/// What reference facts settle: who held which office, who belonged to what, when what was founded
/// or signed, where what sits.
@NullMarked
package dev.chancery.checking.known;

import org.jspecify.annotations.NullMarked;
