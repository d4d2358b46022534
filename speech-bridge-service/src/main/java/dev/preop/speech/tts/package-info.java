/** Speaking: the client of ElevenLabs' multi-context speech synthesis. */
@NullMarked
package dev.preop.speech.tts;

import org.jspecify.annotations.NullMarked;
