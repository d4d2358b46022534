/** Brings operators' orders from Kafka. */
@NullMarked
package dev.preop.gateway.command.messaging;

import org.jspecify.annotations.NullMarked;
