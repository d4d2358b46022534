package dev.preop.task.calendar;

import java.nio.charset.StandardCharsets;

/** Writes content lines as RFC 5545 §3.1 has them: ended by CRLF, and folded before they grow longer than 75 octets. */
final class ContentLines {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    /** A line whose value needs no escaping. */
    ContentLines add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
        }
        text.append("\r\n");
        return this;
    }

    /** A line whose value is text, of whatever characters. */
    ContentLines addText(String name, String value) {
        return add(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
