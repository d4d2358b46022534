/** How many calls may be made, and to where. */
@NullMarked
package dev.preop.task.limit;

import org.jspecify.annotations.NullMarked;
