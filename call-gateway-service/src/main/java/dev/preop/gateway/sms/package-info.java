/** Text messages to users. */
@NullMarked
package dev.preop.gateway.sms;

import org.jspecify.annotations.NullMarked;
