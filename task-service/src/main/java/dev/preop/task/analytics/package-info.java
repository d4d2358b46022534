/** How a user's calls went, counted. */
@NullMarked
package dev.preop.task.analytics;

import org.jspecify.annotations.NullMarked;
