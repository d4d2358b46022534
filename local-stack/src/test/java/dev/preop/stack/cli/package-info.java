/** The command line and the shell script in front of it. */
@NullMarked
package dev.preop.stack.cli;

import org.jspecify.annotations.NullMarked;
