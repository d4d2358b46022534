/** Continues the trace of a call where Twilio, which knows no traces, calls back. */
@NullMarked
package dev.preop.gateway.trace;

import org.jspecify.annotations.NullMarked;
