/** Call events in, replies out. */
@NullMarked
package dev.preop.conversation.messaging;

import org.jspecify.annotations.NullMarked;
