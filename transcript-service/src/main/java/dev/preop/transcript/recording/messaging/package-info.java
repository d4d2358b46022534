/** The call events from which transcripts are written. */
@NullMarked
package dev.preop.transcript.recording.messaging;

import org.jspecify.annotations.NullMarked;
