/** The call events from which transcripts are written, and the news of what came of a call. */
@NullMarked
package dev.preop.transcript.messaging;

import org.jspecify.annotations.NullMarked;
