/** Telling the others what came of a call. */
@NullMarked
package dev.preop.transcript.outcome.messaging;

import org.jspecify.annotations.NullMarked;
