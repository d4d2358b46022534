/** ElevenLabs as the speech bridge meets it. */
@NullMarked
package dev.preop.simulators.elevenlabs;

import org.jspecify.annotations.NullMarked;
