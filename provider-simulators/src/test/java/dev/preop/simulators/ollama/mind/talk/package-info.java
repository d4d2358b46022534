/** Parts of talking on their own. */
@NullMarked
package dev.preop.simulators.ollama.mind.talk;

import org.jspecify.annotations.NullMarked;
