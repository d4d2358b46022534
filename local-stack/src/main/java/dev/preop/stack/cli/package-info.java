/** The commands of ./preop and how they look in a terminal. */
@NullMarked
package dev.preop.stack.cli;

import org.jspecify.annotations.NullMarked;
