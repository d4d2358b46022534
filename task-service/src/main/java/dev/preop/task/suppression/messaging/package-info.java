/** Callees who opt out. */
@NullMarked
package dev.preop.task.suppression.messaging;

import org.jspecify.annotations.NullMarked;
