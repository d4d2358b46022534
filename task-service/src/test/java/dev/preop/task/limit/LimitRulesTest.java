package dev.preop.task.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.session.CallCounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitRulesTest {

    private static final BigDecimal PRICE = new BigDecimal("0.10");
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Optional<Instant> TWENTY_HOURS_AGO = Optional.of(NOW.minus(Duration.ofHours(20)));

    @ParameterizedTest
    @CsvSource({
        "10,1,1,1, All lines are in use., PT1M",
        "3,2,1,1, You have as many calls going on as are possible at once., PT1M",
        "1,1,5,1, You have made as many calls as are possible in a day., PT4H",
        "1,1,1,4, This number has been called as often as is decent in a day., PT4H"
    })
    void shouldSayWhichLimitIsReachedAndUntilWhen(
            long all, long own, long day, long number, String why, Duration wait) {
        assertThat(refusal(all, own, day, number, limits(10, 2, 5, 4))).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.TOO_MANY_CALLS);
            assertThat(problem.detail()).isEqualTo(why);
            assertThat(problem.retryAfter()).contains(wait);
        });
    }

    @Test
    void shouldAllowTheLastOneThatFitsAndAllWithoutALimit() {
        assertThat(refusal(9, 1, 4, 3, limits(10, 2, 5, 4))).isEmpty();
        assertThat(refusal(999, 999, 999, 999, limits(0, 0, 0, 0))).isEmpty();
    }

    @Test
    void shouldKeepTheDaysCallsWithinTheBudgetHoweverLongTheNextBecomes() {
        CallLimits limits = limits(0, 0, 0, 0);

        assertThat(spending(90, limits)).isEmpty();
        assertThat(spending(91, limits)).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(ErrorCode.DAILY_SPEND_EXCEEDED);
            assertThat(problem.retryAfter()).contains(Duration.ofHours(4));
        });
    }

    private static Optional<ProblemException> refusal(long all, long own, long day, long number, CallLimits limits) {
        return LimitRules.refusal(
                new CallCounts(
                        all,
                        own,
                        new CallCounts.Lately(day, TWENTY_HOURS_AGO),
                        new CallCounts.Lately(number, TWENTY_HOURS_AGO),
                        0),
                limits,
                PRICE,
                LONGEST,
                NOW);
    }

    private static Optional<ProblemException> spending(long minutes, CallLimits limits) {
        CallCounts.Lately some = new CallCounts.Lately(1, TWENTY_HOURS_AGO);
        return LimitRules.refusal(new CallCounts(0, 0, some, some, minutes), limits, PRICE, LONGEST, NOW);
    }

    private static CallLimits limits(int all, int own, int day, int number) {
        return new CallLimits() {
            @Override
            public int callsAtOnce() {
                return all;
            }

            @Override
            public int callsOfUserAtOnce() {
                return own;
            }

            @Override
            public int callsOfUserADay() {
                return day;
            }

            @Override
            public int callsToNumberADay() {
                return number;
            }

            @Override
            public BigDecimal spendOfUserADay() {
                return BigDecimal.TEN;
            }

            @Override
            public Set<String> regions() {
                return Set.of("US");
            }
        };
    }
}
