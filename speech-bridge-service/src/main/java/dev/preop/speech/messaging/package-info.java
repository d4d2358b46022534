/** Kafka's side: replies and call settings in, what was heard and spoken out. */
@NullMarked
package dev.preop.speech.messaging;

import org.jspecify.annotations.NullMarked;
