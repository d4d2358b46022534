/** The contact book in the operator API. */
@NullMarked
package dev.preop.task.contact.rest;

import org.jspecify.annotations.NullMarked;
