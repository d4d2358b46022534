/** Realtime speech-to-text: a socket that hears exactly what the audio path delivered. */
@NullMarked
package dev.preop.simulators.elevenlabs.stt;

import org.jspecify.annotations.NullMarked;
