/** What the model may do besides talking: typed tools, read as hostile input and checked against the call. */
@NullMarked
package dev.preop.conversation.action;

import org.jspecify.annotations.NullMarked;
