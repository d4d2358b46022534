/** One live model turn: streamed, cut into sentences, checked and handed out sentence by sentence. */
@NullMarked
package dev.preop.conversation.turn;

import org.jspecify.annotations.NullMarked;
