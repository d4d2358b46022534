/** Lets one transaction at a time pass where a count or a first comer decides. */
@NullMarked
package dev.preop.task.turnstile;

import org.jspecify.annotations.NullMarked;
