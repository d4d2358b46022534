package dev.preop.simulators.ollama.mind.talk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.preop.simulators.ollama.mind.errand.Errand;
import dev.preop.simulators.ollama.mind.errand.ErrandKind;
import dev.preop.simulators.ollama.mind.errand.Errands;
import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.prompt.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The system prompt of a call, understood.
 *
 * @param limit the highest price that may be agreed to; 0 when no money may be committed
 * @param preferences {@code preferred_day}, {@code preferred_date}, {@code preferred_time}, as far as given
 * @param client whom one calls for, when the name may be told
 * @param disclosures the whole list of what may be told
 */
record Brief(
        Language language,
        Errand errand,
        Optional<BigDecimal> limit,
        String currency,
        ObjectNode preferences,
        LocalDate today,
        Optional<String> client,
        String disclosures) {

    private static final Pattern LIMIT =
            Pattern.compile("(?i)max(?:imum)?[ _]price:? *\\$?(\\d+(?:\\.\\d+)?) *([A-Z]{3})?");
    private static final Pattern APPROVED = Pattern.compile("(?m)^APPROVED: (\\d+(?:\\.\\d+)?) [A-Z]{3}$");
    private static final Pattern NO_MONEY = Pattern.compile("(?i)no money");
    private static final Pattern NAME = Pattern.compile("(?i)\\bname\\b[:=]? *(?:is )?([^;,\\n]*)");
    private static final Pattern BEHALF =
            Pattern.compile("(?:on behalf of|en nombre de) ((?:\\p{Lu}[\\p{L}'-]*)(?: \\p{Lu}[\\p{L}'-]*)*)");

    static Brief of(String system, LocalDate otherwise) {
        Fields fields = Fields.of(system);
        String constraints = fields.line("CONSTRAINTS");
        Matcher limit = LIMIT.matcher(constraints);
        boolean limited = limit.find();
        String goal = fields.line("GOAL");
        return new Brief(
                Language.named(fields.line("LANGUAGE")),
                Errands.of(goal).orElseGet(() -> new Errand(ErrandKind.INQUIRY, goal, "", Language.ENGLISH)),
                limited
                        ? Optional.of(new BigDecimal(limit.group(1)).max(approved(system)))
                        : NO_MONEY.matcher(constraints).find() ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
                limited && limit.group(2) != null ? limit.group(2) : "USD",
                preferences(fields.line("PREFERENCES")),
                today(fields.line("TODAY"), otherwise),
                client(fields.line("MAY DISCLOSE"), system),
                fields.line("MAY DISCLOSE"));
    }

    /** Whether agreeing needs a price first. A table costs nothing until somebody says so. */
    boolean needsPrice() {
        return errand.kind() != ErrandKind.RESERVATION
                && errand.kind().commits()
                && limit.filter(amount -> amount.signum() > 0).isPresent();
    }

    /** Whether the client named one day and this is another. */
    boolean prefersAnother(LocalDate date) {
        String preferred = preferences.path("preferred_date").asText("");
        return !preferred.isEmpty() && !preferred.equals(date.toString());
    }

    boolean tooHigh(Money price) {
        return limit.filter(amount -> price.amount().compareTo(amount) > 0).isPresent();
    }

    /** What the client has agreed to since the call began. */
    private static BigDecimal approved(String system) {
        return APPROVED.matcher(system)
                .results()
                .map(match -> new BigDecimal(match.group(1)))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static LocalDate today(String text, LocalDate otherwise) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? LocalDate.parse(text.substring(0, 10)) : otherwise;
    }

    private static Optional<String> client(String disclosures, String system) {
        Matcher name = NAME.matcher(disclosures);
        if (!name.find()) {
            return Optional.empty();
        }
        if (!name.group(1).isBlank()) {
            return Optional.of(name.group(1).strip());
        }
        Matcher behalf = BEHALF.matcher(system);
        return behalf.find() ? Optional.of(behalf.group(1)) : Optional.empty();
    }

    private static ObjectNode preferences(String line) {
        ObjectNode preferences = JsonNodeFactory.instance.objectNode();
        for (String part : line.split("[;,]", -1)) {
            String[] words = part.strip().split("[ :=]+", 2);
            if (words.length == 2 && words[0].startsWith("preferred_")) {
                preferences.put(words[0], words[1].strip());
            }
        }
        return preferences;
    }
}
