package dev.preop.simulators.twilio.call;

import java.util.UUID;

/** Twilio's identifiers: two letters for the kind and 32 hexadecimal digits. */
public final class Sids {

    private Sids() {}

    public static String next(String kind) {
        return kind + UUID.randomUUID().toString().replace("-", "");
    }
}
