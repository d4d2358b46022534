/** Events from Kafka into the live feed. */
@NullMarked
package dev.preop.task.live.messaging;

import org.jspecify.annotations.NullMarked;
