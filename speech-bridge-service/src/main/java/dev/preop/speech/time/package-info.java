/** The monotonic clock that media is paced by. */
@NullMarked
package dev.preop.speech.time;

import org.jspecify.annotations.NullMarked;
