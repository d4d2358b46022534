package dev.preop.task.authority;

import static dev.preop.task.authority.AuthorityOverride.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.Money;
import dev.preop.task.json.Json;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AuthorityOverrideTest {

    private static final Money HUNDRED = new Money(new BigDecimal("100"), "USD");
    private static final Money EIGHTY = new Money(new BigDecimal("80"), "EUR");
    private static final AuthorityEnvelope DERIVED =
            new AuthorityEnvelope(HUNDRED, Set.of(Commitment.BOOK, Commitment.INQUIRE), Set.of(Disclosure.NAME));

    @Test
    void shouldLeaveWhatWasDerivedWhileTheUserSaysNothing() {
        assertThat(NONE.over(DERIVED)).isEqualTo(DERIVED);
        assertThat(NONE.after(new AuthorityChange(null, null, null), DERIVED)).isEqualTo(NONE);
    }

    @Test
    void shouldLetTheUsersWordWinItemByItem() {
        AuthorityOverride own = NONE.after(
                new AuthorityChange(
                        new Spending(EIGHTY),
                        Set.of(Commitment.INQUIRE, Commitment.ORDER),
                        Set.of(Disclosure.NAME, Disclosure.EMAIL)),
                DERIVED);

        assertThat(own.over(DERIVED))
                .isEqualTo(new AuthorityEnvelope(
                        EIGHTY,
                        Set.of(Commitment.INQUIRE, Commitment.ORDER),
                        Set.of(Disclosure.NAME, Disclosure.EMAIL)));
    }

    @Test
    void shouldOutliveThePlanAndDecideNothingThatTheUserDidNot() {
        AuthorityOverride own = NONE.after(new AuthorityChange(null, Set.of(Commitment.INQUIRE), Set.of()), DERIVED);
        AuthorityEnvelope replanned = new AuthorityEnvelope(
                EIGHTY,
                Set.of(Commitment.BOOK, Commitment.CANCEL, Commitment.INQUIRE),
                Set.of(Disclosure.NAME, Disclosure.ADDRESS));

        assertThat(own.over(replanned))
                .isEqualTo(new AuthorityEnvelope(
                        EIGHTY, Set.of(Commitment.CANCEL, Commitment.INQUIRE), Set.of(Disclosure.ADDRESS)));
    }

    @Test
    void shouldTellNoMoneyFromNothingSaid() {
        AuthorityOverride nothing = NONE.after(new AuthorityChange(new Spending(null), null, null), DERIVED);

        assertThat(nothing.over(DERIVED).ceiling()).isNull();
        assertThat(nothing.after(new AuthorityChange(null, Set.of(), null), DERIVED)
                        .over(DERIVED)
                        .ceiling())
                .isNull();
    }

    @Test
    void shouldTakeBackWhatWasStruckOut() {
        AuthorityOverride without = NONE.after(new AuthorityChange(null, null, Set.of()), DERIVED);
        AuthorityOverride with =
                without.after(new AuthorityChange(null, null, Set.of(Disclosure.NAME)), without.over(DERIVED));

        assertThat(without.over(DERIVED).mayDisclose()).isEmpty();
        assertThat(without.withholds(Disclosure.NAME)).isTrue();
        assertThat(without.withholds(Disclosure.ADDRESS)).isFalse();
        assertThat(with.withholds(Disclosure.NAME)).isFalse();
        assertThat(with.over(DERIVED)).isEqualTo(DERIVED);
    }

    @Test
    void shouldBeReadAsItWasWritten() {
        AuthorityOverride own = NONE.after(
                new AuthorityChange(new Spending(null), Set.of(Commitment.BOOK), Set.of(Disclosure.DATE_OF_BIRTH)),
                DERIVED);

        assertThat(Json.write(own)).contains("\"date_of_birth\":true").contains("\"inquire\":false");
        assertThat(Json.read(Json.write(own), AuthorityOverride.class)).isEqualTo(own);
    }
}
