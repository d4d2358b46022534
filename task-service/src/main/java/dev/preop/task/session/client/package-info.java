/** The call gateway, which dials. */
@NullMarked
package dev.preop.task.session.client;

import org.jspecify.annotations.NullMarked;
