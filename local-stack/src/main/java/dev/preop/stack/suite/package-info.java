/** The whole suite as one thing that can be started, used, hurt and stopped. */
@NullMarked
package dev.preop.stack.suite;

import org.jspecify.annotations.NullMarked;
