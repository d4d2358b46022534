/** How fast the operator console is: from an event to its line on the screen, a long list, an hour's call. */
@NullMarked
package dev.preop.stack.bench.console;

import org.jspecify.annotations.NullMarked;
