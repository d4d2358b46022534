/** Keys of the telephone keypad as sound, because the carrier's stream takes no keys. */
@NullMarked
package dev.preop.speech.dtmf;

import org.jspecify.annotations.NullMarked;
