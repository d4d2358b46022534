/** The tables of transcripts and their segments. */
@NullMarked
package dev.preop.transcript.recording.persistence;

import org.jspecify.annotations.NullMarked;
