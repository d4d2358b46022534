/** What a call is for: read from an instruction or a goal, and put into words again. */
@NullMarked
package dev.preop.simulators.ollama.mind.errand;

import org.jspecify.annotations.NullMarked;
