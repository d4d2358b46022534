/** Numbers that asked not to be called again. */
@NullMarked
package dev.preop.task.suppression;

import org.jspecify.annotations.NullMarked;
