/** What the carrier and the transcript tell about calls. */
@NullMarked
package dev.preop.task.session.messaging;

import org.jspecify.annotations.NullMarked;
