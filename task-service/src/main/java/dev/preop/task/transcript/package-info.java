/** What was said and found out on a call, as the transcript service knows it. */
@NullMarked
package dev.preop.task.transcript;

import org.jspecify.annotations.NullMarked;
