/** Child processes that are watched while they start, stopped together and never left behind. */
@NullMarked
package dev.preop.stack.process;

import org.jspecify.annotations.NullMarked;
