/** Takes calls that come in and finds whose they are. */
@NullMarked
package dev.preop.task.inbound;

import org.jspecify.annotations.NullMarked;
