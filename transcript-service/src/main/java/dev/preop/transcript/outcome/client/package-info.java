/** The language model that summarises and extracts. */
@NullMarked
package dev.preop.transcript.outcome.client;

import org.jspecify.annotations.NullMarked;
