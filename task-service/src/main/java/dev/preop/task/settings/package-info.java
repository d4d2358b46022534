/** How the assistant behaves for one user. */
@NullMarked
package dev.preop.task.settings;

import org.jspecify.annotations.NullMarked;
