/** Phrases people use, and what each must be read as. */
@NullMarked
package dev.preop.simulators.ollama.mind.language;

import org.jspecify.annotations.NullMarked;
