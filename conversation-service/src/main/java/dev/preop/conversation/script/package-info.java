/** What is written before the callee answers: disclosure and opening. */
@NullMarked
package dev.preop.conversation.script;

import org.jspecify.annotations.NullMarked;
