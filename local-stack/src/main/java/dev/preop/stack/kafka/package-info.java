/** A real Kafka broker as a process of this suite, with the topics of the shared contracts. */
@NullMarked
package dev.preop.stack.kafka;

import org.jspecify.annotations.NullMarked;
