/** Real-time transcription: what a live call sounds like, told as text while it goes on. */
@NullMarked
package dev.preop.simulators.twilio.transcription;

import org.jspecify.annotations.NullMarked;
