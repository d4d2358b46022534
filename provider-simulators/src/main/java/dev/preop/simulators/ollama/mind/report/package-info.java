/** Reading a finished call: what came of it and which facts were stated, each with the words it rests on. */
@NullMarked
package dev.preop.simulators.ollama.mind.report;

import org.jspecify.annotations.NullMarked;
