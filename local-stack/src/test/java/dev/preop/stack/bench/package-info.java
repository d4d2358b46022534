/** The arithmetic of the measurements. */
@NullMarked
package dev.preop.stack.bench;

import org.jspecify.annotations.NullMarked;
