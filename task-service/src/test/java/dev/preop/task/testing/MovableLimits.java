package dev.preop.task.testing;

import dev.preop.task.limit.CallLimits;
import dev.preop.task.task.OpenTasks;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Set;

/** The limits on calls and tasks: none, since tests leave many going on, until a test sets them; lift them after it. */
@Alternative
@Priority(1)
@Singleton
public class MovableLimits {

    private static volatile int perUser;
    private static volatile int perNumber;
    private static volatile BigDecimal spend = BigDecimal.ZERO;
    private static volatile int open;

    public static void set(int callsOfUserAtOnce, int callsToNumberADay) {
        perUser = callsOfUserAtOnce;
        perNumber = callsToNumberADay;
    }

    public static void setSpend(String ofUserADay) {
        spend = new BigDecimal(ofUserADay);
    }

    public static void setOpenTasks(int ofUser) {
        open = ofUser;
    }

    public static void lift() {
        set(0, 0);
        setOpenTasks(0);
        setSpend("0");
    }

    @Produces
    @Singleton
    OpenTasks openTasks() {
        return () -> open;
    }

    @Produces
    @Singleton
    CallLimits limits() {
        return new CallLimits() {
            @Override
            public int callsAtOnce() {
                return 0;
            }

            @Override
            public int callsOfUserAtOnce() {
                return perUser;
            }

            @Override
            public int callsOfUserADay() {
                return 0;
            }

            @Override
            public int callsToNumberADay() {
                return perNumber;
            }

            @Override
            public BigDecimal spendOfUserADay() {
                return spend;
            }

            @Override
            public Set<String> regions() {
                return Set.of("US", "CA");
            }
        };
    }
}
