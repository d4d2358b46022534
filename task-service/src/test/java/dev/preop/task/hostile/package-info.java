/** Requests that nobody should send, made from the API's own document: whatever it promises, it must also refuse well. */
@NullMarked
package dev.preop.task.hostile;

import org.jspecify.annotations.NullMarked;
