package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which key of the menu told last leads on: the one for the errand, else the one that leads to a person. */
final class MenuChoice {

    private static final Pattern ENTRY = Pattern.compile(
            "(?:for|to|para) (?<what>[^,.;]+?),? (?:please )?(?:press|marque|pulse|oprima) (?:el |la )?(?<key>[0-9*#])");
    private static final Pattern PERSON =
            Pattern.compile("someone|somebody|person|operator|representative|reception|alguien|operador|recepcion");
    private static final Pattern BOOKING = Pattern.compile("appointment|booking|schedul|reservation|citas?|reserva");
    private static final Pattern ORDERS = Pattern.compile("order|pedido");

    private MenuChoice() {}

    static Optional<String> in(String menu, ErrandKind kind) {
        Map<String, String> keys = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(Plain.of(menu));
        while (entry.find()) {
            keys.putIfAbsent(entry.group("what"), entry.group("key"));
        }
        Pattern wanted = kind == ErrandKind.ORDER ? ORDERS : BOOKING;
        return find(keys, wanted).or(() -> find(keys, PERSON));
    }

    private static Optional<String> find(Map<String, String> keys, Pattern what) {
        return keys.entrySet().stream()
                .filter(entry -> what.matcher(entry.getKey()).find())
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later);
    }
}
