/** Lines that code speaks without a model, in every language the agent knows. */
@NullMarked
package dev.preop.conversation.phrase;

import org.jspecify.annotations.NullMarked;
