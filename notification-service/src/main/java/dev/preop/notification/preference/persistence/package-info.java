/** Preferences as rows. */
@NullMarked
package dev.preop.notification.preference.persistence;

import org.jspecify.annotations.NullMarked;
