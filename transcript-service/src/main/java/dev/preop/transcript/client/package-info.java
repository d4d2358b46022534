/** The language model that summarises and extracts. */
@NullMarked
package dev.preop.transcript.client;

import org.jspecify.annotations.NullMarked;
