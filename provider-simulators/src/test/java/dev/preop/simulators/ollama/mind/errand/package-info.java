/** Instructions people type, and the errand each must be read as. */
@NullMarked
package dev.preop.simulators.ollama.mind.errand;

import org.jspecify.annotations.NullMarked;
