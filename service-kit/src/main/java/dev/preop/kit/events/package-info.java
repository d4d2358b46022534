/** CloudEvents on Kafka: publishing with acknowledgement, reading with suspicion. */
@NullMarked
package dev.preop.kit.events;

import org.jspecify.annotations.NullMarked;
