/** One conversation per call: what it is for, what was said and heard, and its live state in memory. */
@NullMarked
package dev.preop.conversation.conversation;

import org.jspecify.annotations.NullMarked;
