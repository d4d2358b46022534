/** What an operator orders during a call. */
@NullMarked
package dev.preop.task.command;

import org.jspecify.annotations.NullMarked;
