/** Domain values as JSON text, the way the events write them. */
@NullMarked
package dev.preop.task.json;

import org.jspecify.annotations.NullMarked;
