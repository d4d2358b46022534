package dev.preop.task.contact.exchange;

import java.util.List;

/**
 * What an import did.
 *
 * @param merged how many contacts of the book the file told something new of
 * @param unchanged how many of the file's contacts the book had just so
 * @param withoutNumber the lines (from 1) of contacts that were left out: nobody can call them
 */
public record Imported(int added, int merged, int unchanged, List<Long> withoutNumber) {}
