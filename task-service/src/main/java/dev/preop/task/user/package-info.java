/** Who is signed in. */
@NullMarked
package dev.preop.task.user;

import org.jspecify.annotations.NullMarked;
