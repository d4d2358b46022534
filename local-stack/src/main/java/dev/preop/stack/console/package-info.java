/** A client of the operator API: what the browser console does, from Java. */
@NullMarked
package dev.preop.stack.console;

import org.jspecify.annotations.NullMarked;
