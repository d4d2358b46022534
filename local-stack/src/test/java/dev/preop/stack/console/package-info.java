/** The operator API's client against recorded answers. */
@NullMarked
package dev.preop.stack.console;

import org.jspecify.annotations.NullMarked;
