/** Text for people, cut to size. */
@NullMarked
package dev.preop.stack.terminal;

import org.jspecify.annotations.NullMarked;
