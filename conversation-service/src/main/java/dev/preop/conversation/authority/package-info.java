/** What the agent may agree to: the limits of a call, enforced by code whatever the model writes. */
@NullMarked
package dev.preop.conversation.authority;

import org.jspecify.annotations.NullMarked;
