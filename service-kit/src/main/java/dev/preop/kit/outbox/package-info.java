/** Transactional outbox: events stored with the change they tell of, relayed to Kafka in order. */
@NullMarked
package dev.preop.kit.outbox;

import org.jspecify.annotations.NullMarked;
