/** Ollama as its clients meet it: a raw NDJSON client and LangChain4j's. */
@NullMarked
package dev.preop.simulators.ollama;

import org.jspecify.annotations.NullMarked;
