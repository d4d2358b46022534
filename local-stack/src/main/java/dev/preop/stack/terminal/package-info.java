/** Text for people: columns, lines and a little colour. */
@NullMarked
package dev.preop.stack.terminal;

import org.jspecify.annotations.NullMarked;
