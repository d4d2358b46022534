/** What the model is shown of a call: the system prompt and the words that were really heard. */
@NullMarked
package dev.preop.conversation.memory;

import org.jspecify.annotations.NullMarked;
