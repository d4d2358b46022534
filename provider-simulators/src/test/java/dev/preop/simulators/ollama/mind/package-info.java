/** The simulated model, asked as the services ask it. */
@NullMarked
package dev.preop.simulators.ollama.mind;

import org.jspecify.annotations.NullMarked;
