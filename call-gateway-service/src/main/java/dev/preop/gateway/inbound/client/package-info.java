/** Asks the task service whom a call is for. */
@NullMarked
package dev.preop.gateway.inbound.client;

import org.jspecify.annotations.NullMarked;
