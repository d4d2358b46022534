package dev.preop.task.contact.exchange;

/** Keeps spreadsheets from running what somebody wrote into a name: such a text is led by an apostrophe. */
final class Formulas {

    private static final String STARTS = "=+-@\t\r";

    private Formulas() {}

    static String disarm(String text) {
        return startsOne(text, 0) ? "'" + text : text;
    }

    /** Undoes {@link #disarm}. */
    static String restore(String text) {
        return text.startsWith("'") && startsOne(text, 1) ? text.substring(1) : text;
    }

    private static boolean startsOne(String text, int at) {
        return text.length() > at && STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
