/** Tests of the console's measurement. */
@NullMarked
package dev.preop.stack.bench.console;

import org.jspecify.annotations.NullMarked;
