/** All that is kept of one user: given out, and erased. */
@NullMarked
package dev.preop.task.me;

import org.jspecify.annotations.NullMarked;
