package dev.preop.stack.cli;

import java.util.regex.Pattern;

/** What the demo asks for. */
final class Instruction {

    static final String STANDARD = "Call my dentist at 555-1234 and book a cleaning for next week under $100";

    private static final Pattern PHONE = Pattern.compile("(\\+?1[ -]?)?(\\(?\\d{3}\\)?[ -]?)?\\d{3}[ -]\\d{4}");

    private Instruction() {}

    /**
     * The same instruction, but for that callee's number.
     *
     * @throws IllegalArgumentException when there is no number to replace
     */
    static String calling(String instruction, Persona callee) {
        var phone = PHONE.matcher(instruction);
        if (!phone.find()) {
            throw new IllegalArgumentException("--callee needs an instruction with a phone number such as 555-1234");
        }
        return phone.replaceFirst(callee.number());
    }
}
