package dev.preop.task.authority;

import static dev.preop.task.authority.AuthorityOverride.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.Money;
import dev.preop.task.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityOverrideTest {

    private static final Money HUNDRED = new Money(new BigDecimal("100"), "USD");
    private static final Money EIGHTY = new Money(new BigDecimal("80"), "EUR");
    private static final AuthorityEnvelope DERIVED =
            new AuthorityEnvelope(HUNDRED, Set.of(Commitment.BOOK, Commitment.INQUIRE), Set.of(Disclosure.NAME), null);

    @Test
    void shouldLeaveWhatWasDerivedWhileTheUserSaysNothing() {
        assertThat(NONE.over(DERIVED)).isEqualTo(DERIVED);
        assertThat(NONE.after(new AuthorityChange(null, null, null, null), DERIVED))
                .isEqualTo(NONE);
    }

    @Test
    void shouldLetTheUsersWordWinItemByItem() {
        AuthorityOverride own = NONE.after(
                new AuthorityChange(
                        new Spending(EIGHTY),
                        Set.of(Commitment.INQUIRE, Commitment.ORDER),
                        Set.of(Disclosure.NAME, Disclosure.EMAIL),
                        null),
                DERIVED);

        assertThat(own.over(DERIVED))
                .isEqualTo(new AuthorityEnvelope(
                        EIGHTY,
                        Set.of(Commitment.INQUIRE, Commitment.ORDER),
                        Set.of(Disclosure.NAME, Disclosure.EMAIL),
                        null));
    }

    @Test
    void shouldOutliveThePlanAndDecideNothingThatTheUserDidNot() {
        AuthorityOverride own =
                NONE.after(new AuthorityChange(null, Set.of(Commitment.INQUIRE), Set.of(), null), DERIVED);
        AuthorityEnvelope replanned = new AuthorityEnvelope(
                EIGHTY,
                Set.of(Commitment.BOOK, Commitment.CANCEL, Commitment.INQUIRE),
                Set.of(Disclosure.NAME, Disclosure.ADDRESS),
                null);

        assertThat(own.over(replanned))
                .isEqualTo(new AuthorityEnvelope(
                        EIGHTY, Set.of(Commitment.CANCEL, Commitment.INQUIRE), Set.of(Disclosure.ADDRESS), null));
    }

    @Test
    void shouldTellNoMoneyFromNothingSaid() {
        AuthorityOverride nothing = NONE.after(new AuthorityChange(new Spending(null), null, null, null), DERIVED);

        assertThat(nothing.over(DERIVED).ceiling()).isNull();
        assertThat(nothing.after(new AuthorityChange(null, Set.of(), null, null), DERIVED)
                        .over(DERIVED)
                        .ceiling())
                .isNull();
    }

    @Test
    void shouldKeepTheUsersTimeUntilTheyTakeItBack() {
        Instant noon = Instant.parse("2026-12-05T12:00:00Z");
        AuthorityOverride until = NONE.after(new AuthorityChange(null, null, null, new Deadline(noon)), DERIVED);

        assertThat(until.over(DERIVED).until()).isEqualTo(noon);
        assertThat(until.after(new AuthorityChange(null, Set.of(), null, null), DERIVED)
                        .over(DERIVED)
                        .until())
                .isEqualTo(noon);
        assertThat(until.after(new AuthorityChange(null, null, null, new Deadline(null)), DERIVED)
                        .over(DERIVED)
                        .until())
                .isNull();
    }

    @Test
    void shouldTakeBackWhatWasStruckOut() {
        AuthorityOverride without = NONE.after(new AuthorityChange(null, null, Set.of(), null), DERIVED);
        AuthorityOverride with =
                without.after(new AuthorityChange(null, null, Set.of(Disclosure.NAME), null), without.over(DERIVED));

        assertThat(without.over(DERIVED).mayDisclose()).isEmpty();
        assertThat(without.withholds(Disclosure.NAME)).isTrue();
        assertThat(without.withholds(Disclosure.ADDRESS)).isFalse();
        assertThat(with.withholds(Disclosure.NAME)).isFalse();
        assertThat(with.over(DERIVED)).isEqualTo(DERIVED);
    }

    @Test
    void shouldBeReadAsItWasWritten() {
        AuthorityOverride own = NONE.after(
                new AuthorityChange(
                        new Spending(null),
                        Set.of(Commitment.BOOK),
                        Set.of(Disclosure.DATE_OF_BIRTH),
                        new Deadline(Instant.EPOCH)),
                DERIVED);

        assertThat(Json.write(own)).contains("\"date_of_birth\":true").contains("\"inquire\":false");
        assertThat(Json.read(Json.write(own), AuthorityOverride.class)).isEqualTo(own);
    }
}
