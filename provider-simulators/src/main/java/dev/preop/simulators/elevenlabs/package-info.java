/** ElevenLabs on the wire: realtime speech recognition and synthesis, whose sound is the modem's. */
@NullMarked
package dev.preop.simulators.elevenlabs;

import org.jspecify.annotations.NullMarked;
