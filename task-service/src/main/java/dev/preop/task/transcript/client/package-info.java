/** The transcript service, asked in the user's name. */
@NullMarked
package dev.preop.task.transcript.client;

import org.jspecify.annotations.NullMarked;
