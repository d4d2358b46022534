/** The HTTP surface for transcripts, called with the user's own token. */
@NullMarked
package dev.preop.transcript.rest;

import org.jspecify.annotations.NullMarked;
