/** Work that is done again and again. */
@NullMarked
package dev.preop.task.rounds;

import org.jspecify.annotations.NullMarked;
