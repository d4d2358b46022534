/** What the callee's words mean for the call itself, recognised without a model. */
@NullMarked
package dev.preop.conversation.callee;

import org.jspecify.annotations.NullMarked;
