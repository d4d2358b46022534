/** What the model is given and what it gives back. */
@NullMarked
package dev.preop.simulators.ollama.mind.prompt;

import org.jspecify.annotations.NullMarked;
