@NullMarked
package dev.chancery.model;

import org.jspecify.annotations.NullMarked;
