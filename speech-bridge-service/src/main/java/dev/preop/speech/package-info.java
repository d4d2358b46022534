/** Hearing and speaking: STT, endpointing, barge-in, TTS, pacing. */
@NullMarked
package dev.preop.speech;

import org.jspecify.annotations.NullMarked;
