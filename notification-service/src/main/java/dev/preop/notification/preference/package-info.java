/** What users want to be told, where and when. */
@NullMarked
package dev.preop.notification.preference;

import org.jspecify.annotations.NullMarked;
