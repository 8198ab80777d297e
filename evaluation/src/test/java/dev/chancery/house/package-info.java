/// The rules of the house, as tests: who may know whom, and how long a file or a method may be.
@NullMarked
package dev.chancery.house;

import org.jspecify.annotations.NullMarked;
