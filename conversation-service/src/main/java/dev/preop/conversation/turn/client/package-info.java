/** A small streaming client of Ollama's chat endpoint whose cancellation stops the model. */
@NullMarked
package dev.preop.conversation.turn.client;

import org.jspecify.annotations.NullMarked;
