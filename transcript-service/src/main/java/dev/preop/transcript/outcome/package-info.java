/** What came of a call: summary, goal and facts, each resting on words of the callee. */
@NullMarked
package dev.preop.transcript.outcome;

import org.jspecify.annotations.NullMarked;
