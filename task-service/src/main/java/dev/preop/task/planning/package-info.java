/** From the user's sentence to a plan and the limits it sets, by a language model that code checks. */
@NullMarked
package dev.preop.task.planning;

import org.jspecify.annotations.NullMarked;
