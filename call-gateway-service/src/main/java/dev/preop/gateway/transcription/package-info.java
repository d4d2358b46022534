/** Twilio's own ear, for calls whose speech recognition is lost. */
@NullMarked
package dev.preop.gateway.transcription;

import org.jspecify.annotations.NullMarked;
