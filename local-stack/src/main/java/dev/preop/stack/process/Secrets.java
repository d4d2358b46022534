package dev.preop.stack.process;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Secrets that live as long as one run of the suite. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;

    private Secrets() {}

    /** 256 bits in Base64. */
    public static String key() {
        return Base64.getEncoder().encodeToString(bytes(KEY_BYTES));
    }

    /** 128 bits in hexadecimal digits: needs no quoting in SQL, URLs or shells. */
    public static String password() {
        return HexFormat.of().formatHex(bytes(KEY_BYTES / 2));
    }

    private static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
