/** The preop command: one process tree that runs the whole suite on this machine. */
@NullMarked
package dev.preop.stack;

import org.jspecify.annotations.NullMarked;
