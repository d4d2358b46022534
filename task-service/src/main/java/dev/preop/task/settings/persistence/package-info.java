/** The assistant_settings table. */
@NullMarked
package dev.preop.task.settings.persistence;

import org.jspecify.annotations.NullMarked;
