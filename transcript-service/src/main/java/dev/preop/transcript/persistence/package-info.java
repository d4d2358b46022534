/** Transcripts, segments and facts in PostgreSQL: redacted for reading, sealed for extraction. */
@NullMarked
package dev.preop.transcript.persistence;

import org.jspecify.annotations.NullMarked;
