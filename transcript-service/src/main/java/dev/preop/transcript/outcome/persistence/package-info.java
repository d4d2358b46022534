/** The table of extracted facts and the queue of transcripts that wait for processing. */
@NullMarked
package dev.preop.transcript.outcome.persistence;

import org.jspecify.annotations.NullMarked;
