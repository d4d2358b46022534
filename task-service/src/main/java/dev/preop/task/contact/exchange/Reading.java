package dev.preop.task.contact.exchange;

import dev.preop.kit.problem.FieldError;
import dev.preop.task.contact.Contact;
import java.util.List;

/**
 * What was made of a file.
 *
 * @param withoutNumber the lines of contacts that nobody can call
 * @param errors what is wrong, by line; when there is any, nothing of the file counts
 */
record Reading(List<Contact> contacts, List<Long> withoutNumber, List<FieldError> errors) {}
