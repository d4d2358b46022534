package dev.preop.simulators.ollama.mind.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The facts a call was made for: appointment, price, confirmation number. */
final class Agreed {

    private Agreed() {}

    static List<Fact> facts(Findings findings) {
        List<Fact> facts = new ArrayList<>();
        if (findings.achieved() && findings.errand().kind().hasDate()) {
            findings.date().ifPresent(date -> facts.add(appointment(findings, date.segment(), date.quote())));
        }
        findings.price()
                .ifPresent(
                        price -> facts.add(new Fact("price", price(findings), price.segment(), price.quote(), 0.97)));
        findings.code()
                .ifPresent(code ->
                        facts.add(Fact.of("confirmation_number", code.value(), code.segment(), code.quote(), 0.98)));
        return facts;
    }

    private static Fact appointment(Findings findings, int segment, String quote) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        findings.date().ifPresent(date -> value.put("date", date.value().toString()));
        findings.time().ifPresent(time -> value.put("time", time.toString()));
        findings.code().ifPresent(code -> value.put("confirmationNumber", code.value()));
        return new Fact("appointment", value, segment, quote, findings.code().isPresent() ? 0.93 : 0.85);
    }

    private static ObjectNode price(Findings findings) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        findings.price().ifPresent(price -> value.put(
                        "amount",
                        price.value()
                                .amount()
                                .setScale(Math.max(0, price.value().amount().scale())))
                .put("currency", price.value().currency()));
        String object = findings.errand().object();
        if (!object.isEmpty()) {
            value.put("details", Character.toUpperCase(object.charAt(0)) + object.substring(1));
        }
        return value;
    }
}
