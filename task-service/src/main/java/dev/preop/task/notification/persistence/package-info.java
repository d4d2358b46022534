/** What the database knows of that the user is told of. */
@NullMarked
package dev.preop.task.notification.persistence;

import org.jspecify.annotations.NullMarked;
