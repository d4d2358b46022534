package dev.preop.simulators.ollama.mind.language;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the confirmation number in a sentence, written ({@code DC-12345}) or spelled ({@code D C dash one two}). */
public final class Codes {

    private static final Pattern KEY = Pattern.compile(
            "\\b(?:(?:confirmation|reference|booking|order|reservation|ticket|appointment) (?:number|code|id|no\\.?)"
                    + "|order #|confirmation|reference|(?:numero|codigo) de (?:confirmacion|reserva|referencia|pedido|orden)"
                    + "|(?:your|the|su) (?:number|code|numero|codigo)|confirmacion)"
                    + "(?:(?: [\\w']+){0,4}? (?:is|will be|would be|es|sera))?[ :,#]*");
    private static final Pattern WRITTEN = Pattern.compile("(?=[A-Za-z-]*\\d)[A-Za-z0-9](?:-?[A-Za-z0-9]){1,15}");
    private static final Pattern SPELLED =
            Pattern.compile("(?:(?:[a-z]|\\d+|dash|hyphen|guion|zero|one|two|three|four|five|six|seven|eight|nine"
                    + "|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\\b[ ,.-]*){3,}");
    private static final Pattern UNIT = Pattern.compile("dash|hyphen|guion|\\d+|[a-z]+");

    private Codes() {}

    /** The code, in capitals. */
    public static Optional<String> in(String text) {
        String plain = Plain.of(text);
        Matcher key = KEY.matcher(plain);
        while (key.find()) {
            Optional<String> code = after(text, plain, key.end());
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> after(String text, String plain, int from) {
        Matcher spelled = SPELLED.matcher(plain).region(from, plain.length());
        if (spelled.lookingAt()) {
            return Optional.of(join(spelled.group()));
        }
        Matcher written = WRITTEN.matcher(text).region(from, text.length());
        return written.lookingAt() ? Optional.of(written.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    private static String join(String spelled) {
        StringBuilder code = new StringBuilder();
        UNIT.matcher(spelled).results().map(unit -> unit.group()).forEach(unit -> code.append(symbol(unit)));
        return code.toString().toUpperCase(Locale.ROOT);
    }

    private static String symbol(String unit) {
        if (unit.equals("dash") || unit.equals("hyphen") || unit.equals("guion")) {
            return "-";
        }
        return unit.length() == 1 || Character.isDigit(unit.charAt(0))
                ? unit
                : Numbers.value(unit).toPlainString();
    }
}
