/** The messages table. */
@NullMarked
package dev.preop.task.sms.persistence;

import org.jspecify.annotations.NullMarked;
