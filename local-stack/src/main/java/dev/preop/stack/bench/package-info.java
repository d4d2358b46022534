/** Measurements of the running suite under simultaneous calls, beside a bare relay. */
@NullMarked
package dev.preop.stack.bench;

import org.jspecify.annotations.NullMarked;
