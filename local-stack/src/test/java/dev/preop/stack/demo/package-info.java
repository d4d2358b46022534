/** What the terminal shows of a call. */
@NullMarked
package dev.preop.stack.demo;

import org.jspecify.annotations.NullMarked;
