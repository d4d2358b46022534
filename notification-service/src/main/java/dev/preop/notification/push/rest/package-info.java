/** How a browser subscribes and leaves. */
@NullMarked
package dev.preop.notification.push.rest;

import org.jspecify.annotations.NullMarked;
