/** Contact books as files: CSV and vCard, read and written. */
@NullMarked
package dev.preop.task.contact.exchange;

import org.jspecify.annotations.NullMarked;
