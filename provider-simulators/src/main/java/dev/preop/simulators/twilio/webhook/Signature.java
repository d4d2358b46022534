package dev.preop.simulators.twilio.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code X-Twilio-Signature}: HMAC-SHA1 under the account's auth token over the URL and the sorted form parameters. */
public final class Signature {

    private static final String ALGORITHM = "HmacSHA1";

    private Signature() {}

    /** Signs a URL, as it stands, and form parameters; repeated values of a name count once each, sorted. */
    public static String of(String authToken, String url, Map<String, ? extends Collection<String>> form) {
        StringBuilder text = new StringBuilder(url);
        new TreeMap<>(form).forEach((name, values) -> new TreeSet<>(values)
                .forEach(value -> text.append(name).append(value)));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
