/**
 * A deterministic mind in place of a language model: it plans, opens, converses, summarises and extracts, by reading what
 * it is asked and nothing else.
 */
@NullMarked
package dev.preop.simulators.ollama.mind;

import org.jspecify.annotations.NullMarked;
