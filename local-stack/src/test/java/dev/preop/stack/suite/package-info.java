/** The parts of a suite and the stores as real processes. */
@NullMarked
package dev.preop.stack.suite;

import org.jspecify.annotations.NullMarked;
