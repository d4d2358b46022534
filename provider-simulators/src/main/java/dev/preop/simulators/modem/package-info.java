/** Text as sound: two tones a character in 8 kHz μ-law, so that a transcript holds exactly what the audio path delivered. */
@NullMarked
package dev.preop.simulators.modem;

import org.jspecify.annotations.NullMarked;
