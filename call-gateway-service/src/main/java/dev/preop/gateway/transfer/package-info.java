/** Hands a call over to the user. */
@NullMarked
package dev.preop.gateway.transfer;

import org.jspecify.annotations.NullMarked;
