/** Preferences over HTTP. */
@NullMarked
package dev.preop.notification.preference.rest;

import org.jspecify.annotations.NullMarked;
