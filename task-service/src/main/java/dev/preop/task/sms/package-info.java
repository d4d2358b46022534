/** The text message to a callee whom no call reached. */
@NullMarked
package dev.preop.task.sms;

import org.jspecify.annotations.NullMarked;
