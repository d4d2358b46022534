/** Search in transcripts in the operator API. */
@NullMarked
package dev.preop.task.transcript.rest;

import org.jspecify.annotations.NullMarked;
