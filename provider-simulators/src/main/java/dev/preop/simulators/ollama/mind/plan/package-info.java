/** Planning a call from an instruction, and the sentence it begins with. */
@NullMarked
package dev.preop.simulators.ollama.mind.plan;

import org.jspecify.annotations.NullMarked;
