/** Decides what the agent says on a call: script, model turns, memory, actions. */
@NullMarked
package dev.preop.conversation;

import org.jspecify.annotations.NullMarked;
