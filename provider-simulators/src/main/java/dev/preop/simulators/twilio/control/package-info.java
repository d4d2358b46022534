/** What a test may look at and do: the calls as observed, and the callee's side of them. */
@NullMarked
package dev.preop.simulators.twilio.control;

import org.jspecify.annotations.NullMarked;
