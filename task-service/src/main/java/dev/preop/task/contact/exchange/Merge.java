package dev.preop.task.contact.exchange;

import dev.preop.task.contact.Contact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an import does to a book: a number is in it once. Where a file tells of a known number, or twice of one, what is
 * told last counts and what it leaves out stays.
 *
 * @param changed contacts of the book that the file tells something new of
 * @param unchanged how many of the file's contacts the book had just so
 */
record Merge(List<Contact> added, List<Contact> changed, int unchanged) {

    static Merge of(List<Contact> book, List<Contact> file) {
        Map<String, Contact> known = byNumber(book);
        List<Contact> added = new ArrayList<>();
        List<Contact> changed = new ArrayList<>();
        int unchanged = 0;
        for (Contact contact : byNumber(file).values()) {
            Contact before = known.get(contact.phoneNumber());
            if (before == null) {
                added.add(contact);
            } else if (Objects.equals(before.with(contact), before)) {
                unchanged++;
            } else {
                changed.add(before.with(contact));
            }
        }
        return new Merge(added, changed, unchanged);
    }

    private static Map<String, Contact> byNumber(List<Contact> contacts) {
        Map<String, Contact> byNumber = new LinkedHashMap<>();
        contacts.forEach(contact -> byNumber.merge(contact.phoneNumber(), contact, Contact::with));
        return byNumber;
    }
}
