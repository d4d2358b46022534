/** Ollama on the wire: chat, streamed or whole, structured or with tools, and the endpoints that tell what is loaded. */
@NullMarked
package dev.preop.simulators.ollama;

import org.jspecify.annotations.NullMarked;
