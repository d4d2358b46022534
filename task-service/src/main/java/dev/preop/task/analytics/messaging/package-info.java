/** What events tell that figures are made of. */
@NullMarked
package dev.preop.task.analytics.messaging;

import org.jspecify.annotations.NullMarked;
