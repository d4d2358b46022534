package dev.preop.simulators.ollama.mind.plan;

import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an instruction leaves open that only the user can tell. */
final class Missing {

    private static final Pattern NUMBER = Pattern.compile("\\[phone number]|\\+?\\(?\\d{3}\\)?[\\d .-]{4,}\\d");
    private static final Pattern PARTY = Pattern.compile(
            "\\b(?:for|of|para|somos) (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|me|us|dos|tres|cuatro|cinco|seis|siete|ocho)\\b"
                    + "(?! ?(?:am|pm|o'?clock|:))|\\b(?:\\d{1,2}|two|three|four|five|six|dos|tres|cuatro) (?:people|persons|guests|adults|personas)");

    private Missing() {}

    static List<String> in(String text, Optional<Errand> errand, Preferences preferences, Map<String, String> answers) {
        List<String> missing = new ArrayList<>();
        if (!NUMBER.matcher(text).find() && answers.keySet().stream().noneMatch(key -> key.contains("phone"))) {
            missing.add("phone number");
        }
        if (errand.isEmpty()) {
            missing.add("what the call is for");
            return List.copyOf(missing);
        }
        ErrandKind kind = errand.get().kind();
        if (kind.hasDate() && !preferences.saysDay()) {
            missing.add("preferred date");
        }
        if (kind == ErrandKind.RESERVATION && preferences.time().isEmpty()) {
            missing.add("preferred time");
        }
        if (kind == ErrandKind.RESERVATION && errand.get().object().contains("table") && !tellsParty(text, answers)) {
            missing.add("number of people");
        }
        if (kind == ErrandKind.ORDER && errand.get().object().isEmpty()) {
            missing.add("what to order");
        }
        return List.copyOf(missing);
    }

    private static boolean tellsParty(String text, Map<String, String> answers) {
        return PARTY.matcher(Plain.of(text)).find()
                || answers.keySet().stream().anyMatch(key -> key.matches(".*(?:party|people|guests).*"));
    }
}
