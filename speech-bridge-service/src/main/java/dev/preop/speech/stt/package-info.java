/** Hearing: the client of ElevenLabs' realtime speech recognition. */
@NullMarked
package dev.preop.speech.stt;

import org.jspecify.annotations.NullMarked;
