/** The operator's service: tasks, their plans, the calls made for them, and the live feed of it all. */
@NullMarked
package dev.preop.task;

import org.jspecify.annotations.NullMarked;
