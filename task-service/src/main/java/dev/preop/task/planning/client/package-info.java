/** The language model, reached through Ollama. */
@NullMarked
package dev.preop.task.planning.client;

import org.jspecify.annotations.NullMarked;
