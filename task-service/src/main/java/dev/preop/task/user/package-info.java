/** Who is signed in, and what is remembered of those who were. */
@NullMarked
package dev.preop.task.user;

import org.jspecify.annotations.NullMarked;
