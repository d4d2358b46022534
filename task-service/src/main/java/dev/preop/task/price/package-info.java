/** What calls cost. */
@NullMarked
package dev.preop.task.price;

import org.jspecify.annotations.NullMarked;
