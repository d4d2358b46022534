/** The call gateway, which sends text messages. */
@NullMarked
package dev.preop.task.sms.client;

import org.jspecify.annotations.NullMarked;
