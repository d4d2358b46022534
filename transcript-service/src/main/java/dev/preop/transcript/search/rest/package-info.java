/** Search over HTTP. */
@NullMarked
package dev.preop.transcript.search.rest;

import org.jspecify.annotations.NullMarked;
