package dev.preop.task.phone;

import java.util.Optional;

/**
 * A text that holds no phone number any more.
 *
 * @param text the text with each number replaced by {@link #PLACEHOLDER}
 * @param number the number to call that was found in it, E.164
 */
public record ScannedText(String text, Optional<String> number) {

    public static final String PLACEHOLDER = "[phone number]";
}
