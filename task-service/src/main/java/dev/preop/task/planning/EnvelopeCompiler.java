package dev.preop.task.planning;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.Money;
import dev.preop.contracts.Plan.HardConstraints;
import dev.preop.task.settings.AssistantSettings;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets the limits of a call by code. A price that the user's words name is the ceiling; a price that only the model
 * names may lower the user's standing limit, never raise it.
 */
final class EnvelopeCompiler {

    private static final Set<Commitment> SPENDING =
            EnumSet.of(Commitment.BOOK, Commitment.ORDER, Commitment.RESERVE, Commitment.RESCHEDULE);
    private static final Map<Commitment, Pattern> VERBS = Map.of(
            Commitment.BOOK, words("book|schedule|appointment|sign me up|cita"),
            Commitment.ORDER, words("order|buy|pedir|comprar"),
            Commitment.RESERVE, words("reserve|reservation|reserva[r]?"),
            Commitment.CANCEL, words("cancel|cancela[r]?"),
            Commitment.RESCHEDULE, words("reschedule|rebook|move my"),
            Commitment.INQUIRE, words("ask|inquire|enquire|find out|check|pregunta[r]?"));
    private static final Map<Disclosure, Pattern> PERSONAL = Map.of(
            Disclosure.PHONE_NUMBER, words("my (phone )?number|call me back"),
            Disclosure.EMAIL, words("my e-?mail"),
            Disclosure.ADDRESS, words("my address|deliver(y|ed)?|my (home|house|place)"),
            Disclosure.DATE_OF_BIRTH, words("my (date of birth|birth ?date|birthday)"));

    private EnvelopeCompiler() {}

    static AuthorityEnvelope compile(PlanDraft draft, PlanningRequest request) {
        Set<Commitment> commitments = commitments(draft, request.instruction());
        Optional<Money> ceiling = statedLimit(request)
                .or(() -> commitments.stream().anyMatch(SPENDING::contains)
                        ? Optional.of(standingLimit(draft.plan().hardConstraints(), request.settings()))
                        : Optional.empty());
        return new AuthorityEnvelope(ceiling.orElse(null), commitments, disclosures(request.instruction()), null);
    }

    /** What the user's words limit; an answer given later counts before the instruction. */
    static Optional<Money> statedLimit(PlanningRequest request) {
        return StatedPrice.limitIn(String.join("; ", request.answers().values()))
                .or(() -> StatedPrice.limitIn(request.instruction()));
    }

    private static Money standingLimit(HardConstraints modelled, AssistantSettings settings) {
        BigDecimal standing = settings.maxAutoApproveAmount();
        BigDecimal named = modelled.maxPrice();
        boolean lower = named != null && named.signum() >= 0 && named.compareTo(standing) < 0;
        return new Money(lower ? named : standing, AssistantSettings.CURRENCY);
    }

    private static Set<Commitment> commitments(PlanDraft draft, String instruction) {
        Stream<Commitment> named = draft.commitments().stream().flatMap(EnvelopeCompiler::commitment);
        return collect(Stream.concat(named, found(VERBS, instruction)), Commitment.class, Commitment.INQUIRE);
    }

    private static Stream<Commitment> commitment(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return VERBS.keySet().stream().filter(known -> known.name().equals(wanted));
    }

    private static Set<Disclosure> disclosures(String instruction) {
        return collect(found(PERSONAL, instruction), Disclosure.class, Disclosure.NAME);
    }

    private static <E extends Enum<E>> Stream<E> found(Map<E, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
    }

    private static <E extends Enum<E>> Set<E> collect(Stream<E> found, Class<E> type, E always) {
        Collection<E> all = List.copyOf(found.toList());
        EnumSet<E> set = EnumSet.noneOf(type);
        set.add(always);
        set.addAll(all);
        return set;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
