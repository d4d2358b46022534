package dev.preop.task.contact;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds whom a sentence names: by the whole name of a person or company, in whatever case and with or without accents. */
public final class NamedContact {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NamedContact() {}

    /** Of several names the longest counts; when that is the name of several contacts it is nobody's. */
    public static Optional<Contact> in(String sentence, List<Contact> contacts) {
        String words = words(sentence);
        Map<Integer, List<Contact>> found = contacts.stream()
                .filter(contact -> length(contact, words) > 0)
                .collect(Collectors.groupingBy(contact -> length(contact, words)));
        return found.keySet().stream()
                .max(Integer::compare)
                .map(found::get)
                .filter(best -> best.size() == 1)
                .map(List::getFirst);
    }

    /** Of the contact's longest name that is among the words; 0 when none is. */
    private static int length(Contact contact, String words) {
        return Stream.of(contact.name(), contact.companyName())
                .filter(Objects::nonNull)
                .map(NamedContact::words)
                .filter(name -> !name.isBlank() && words.contains(name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** With a space around each word, so that a part of one is not taken for a whole. */
    private static String words(String text) {
        String plain = ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS.matcher(" " + plain + " ").replaceAll(" ");
    }
}
