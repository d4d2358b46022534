/** What the user themselves said that the agent may agree to and tell. */
@NullMarked
package dev.preop.task.authority;

import org.jspecify.annotations.NullMarked;
