/** What operators order for live calls, as far as the carrier has to do it. */
@NullMarked
package dev.preop.gateway.command;

import org.jspecify.annotations.NullMarked;
