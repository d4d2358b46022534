package dev.preop.conversation;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.Money;
import dev.preop.contracts.Plan;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.Permission;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The dentist's call, as far as the agent knows about it. */
public final class Briefings {

    public static final Plan PLAN = new Plan(
            "Book dental cleaning",
            "Book a dental cleaning for next week",
            List.of("Ask for an appointment", "Confirm the price"),
            List.of("What date works best?"),
            List.of(),
            false,
            "dentist",
            new Plan.HardConstraints(BigDecimal.valueOf(100), "USD"),
            new Plan.SoftPreferences("next week", LocalDate.of(2026, 12, 5), "afternoon"));

    public static final AuthorityEnvelope ENVELOPE = new AuthorityEnvelope(
            new Money(new BigDecimal("100.00"), "USD"),
            Set.of(Commitment.RESERVE, Commitment.BOOK),
            Set.of(Disclosure.NAME, Disclosure.PHONE_NUMBER),
            null);

    private Briefings() {}

    public static CallRef call() {
        return new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    public static Briefing dentist() {
        return in("en-US", null);
    }

    public static Briefing in(String language, String disclosureText) {
        return new Briefing(
                "Call my dentist at [phone] and book a cleaning for next week under $100",
                PLAN,
                ENVELOPE,
                language,
                "friendly",
                "Alex Morgan",
                disclosureText,
                LocalDate.of(2026, 11, 21),
                CallDirection.OUTBOUND,
                Set.of());
    }

    /** The same under other limits, for somebody who is not named. */
    public static Briefing nameless(AuthorityEnvelope envelope) {
        Briefing plain = dentist();
        return new Briefing(
                plain.instruction(),
                plain.plan(),
                envelope,
                plain.languageTag(),
                plain.tone(),
                null,
                plain.disclosureText(),
                plain.today(),
                plain.direction(),
                plain.may());
    }

    /** The same with what the user's settings allow. */
    public static Briefing allowing(Permission... may) {
        Briefing plain = dentist();
        return new Briefing(
                plain.instruction(),
                plain.plan(),
                plain.envelope(),
                plain.languageTag(),
                plain.tone(),
                plain.ownerName(),
                plain.disclosureText(),
                plain.today(),
                plain.direction(),
                Set.of(may));
    }
}
