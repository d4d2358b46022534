/** The contacts table. */
@NullMarked
package dev.preop.task.contact.persistence;

import org.jspecify.annotations.NullMarked;
