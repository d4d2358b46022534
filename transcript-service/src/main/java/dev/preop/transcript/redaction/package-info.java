/** Hiding what people say of themselves before a transcript is stored, also when they spell it. */
@NullMarked
package dev.preop.transcript.redaction;

import org.jspecify.annotations.NullMarked;
