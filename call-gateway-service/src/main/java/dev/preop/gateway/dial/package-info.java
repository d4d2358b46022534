/** Places a call, at most once. */
@NullMarked
package dev.preop.gateway.dial;

import org.jspecify.annotations.NullMarked;
