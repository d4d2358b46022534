/** Ends a call, at most once. */
@NullMarked
package dev.preop.gateway.hangup;

import org.jspecify.annotations.NullMarked;
