package dev.preop.task.testing;

import dev.preop.kit.http.RateConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** How often one may ask: as often as tests do, until a test sets it; lift it after that. */
@Alternative
@Priority(1)
@Singleton
public class MovableRates {

    private static volatile int perAddress;
    private static volatile int perUser;

    public static void set(int ofAddress, int ofUser) {
        perAddress = ofAddress;
        perUser = ofUser;
    }

    public static void lift() {
        set(0, 0);
    }

    @Produces
    @Singleton
    RateConfig rates() {
        return new RateConfig() {
            @Override
            public int perAddress() {
                return perAddress;
            }

            @Override
            public int perUser() {
                return perUser;
            }
        };
    }
}
