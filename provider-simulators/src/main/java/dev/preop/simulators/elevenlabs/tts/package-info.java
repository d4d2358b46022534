/** Text-to-speech over a multi-context socket, a single-context socket and HTTP, faster than real time after a declared delay. */
@NullMarked
package dev.preop.simulators.elevenlabs.tts;

import org.jspecify.annotations.NullMarked;
