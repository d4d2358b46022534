/** What the user must decide while a call waits. */
@NullMarked
package dev.preop.task.approval;

import org.jspecify.annotations.NullMarked;
