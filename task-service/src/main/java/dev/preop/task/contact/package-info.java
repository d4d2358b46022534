/** The user's contact book. */
@NullMarked
package dev.preop.task.contact;

import org.jspecify.annotations.NullMarked;
