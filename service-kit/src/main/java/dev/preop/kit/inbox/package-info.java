/** Which events a consumer has already handled, recorded in the transaction of their effect. */
@NullMarked
package dev.preop.kit.inbox;

import org.jspecify.annotations.NullMarked;
