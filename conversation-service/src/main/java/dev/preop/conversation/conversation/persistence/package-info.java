/** Conversations and their turns in PostgreSQL, texts sealed. */
@NullMarked
package dev.preop.conversation.conversation.persistence;

import org.jspecify.annotations.NullMarked;
