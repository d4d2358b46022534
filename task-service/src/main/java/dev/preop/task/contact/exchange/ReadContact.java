package dev.preop.task.contact.exchange;

import dev.preop.task.contact.ContactDraft;

/** A contact as it stands in a file, on {@code line} (from 1) and perhaps those after it. */
public record ReadContact(long line, ContactDraft draft) {}
