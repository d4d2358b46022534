package dev.preop.notification.push;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import dev.preop.notification.push.Envelope.Urgency;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals words for one browser (RFC 8291) under this installation's signature (RFC 8292). Without a public
 * key there is no web push here; with keys that are no use the service does not start.
 */
@Singleton
public class PushSealer {

    private static final String NO_PAIR =
            "WEB_PUSH_PUBLIC_KEY and WEB_PUSH_PRIVATE_KEY are no pair of P-256 keys in base64url";

    private final Optional<WebPush> sender;
    private final Optional<String> publicKey;

    PushSealer(PushConfig config) {
        this.publicKey = config.publicKey();
        this.sender =
                publicKey.map(open -> new WebPush(given(config.subject()), keys(open, given(config.privateKey()))));
    }

    /** What browsers subscribe with; empty where there is no web push. */
    public Optional<String> publicKey() {
        return publicKey;
    }

    /**
     * @param topic at most 32 characters of base64url; a message takes the place of one with the same topic that waits
     * @throws UnusableSubscriptionException when the browser's keys are none
     */
    public Envelope seal(Subscription browser, String words, String topic, Duration timeToLive, Urgency urgency) {
        WebPush push = sender.orElseThrow(() -> new IllegalStateException("there is no web push here"));
        String endpoint = browser.endpoint().toString();
        return new Envelope(
                push.getHeaders(endpoint, Math.toIntExact(timeToLive.toSeconds()), topic, urgency(urgency)),
                sealed(push, browser, words));
    }

    /** Whether a message to that browser can be made at all. */
    boolean canSealFor(Subscription browser) {
        try {
            seal(browser, "", "", Duration.ZERO, Urgency.NORMAL);
            return true;
        } catch (UnusableSubscriptionException e) {
            return false;
        }
    }

    /** Any failure is one of the keys; which exceptions that are the library, being Kotlin, does not declare. */
    private static byte[] sealed(WebPush push, Subscription browser, String words) {
        try {
            Base64.Decoder base64 = Base64.getUrlDecoder();
            return push.getBody(
                    words.getBytes(StandardCharsets.UTF_8),
                    base64.decode(browser.p256dh()),
                    base64.decode(browser.auth()));
        } catch (Exception e) {
            throw new UnusableSubscriptionException(e);
        }
    }

    private static WebPush.Urgency urgency(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> WebPush.Urgency.Normal;
            case HIGH -> WebPush.Urgency.High;
        };
    }

    private static String given(Optional<String> setting) {
        return setting.orElseThrow(() -> new IllegalStateException(
                "WEB_PUSH_PUBLIC_KEY, WEB_PUSH_PRIVATE_KEY and WEB_PUSH_SUBJECT belong together"));
    }

    private static VapidKeys keys(String publicKey, String privateKey) {
        try {
            VapidKeys keys = VapidKeys.fromUncompressedBytes(publicKey, privateKey);
            if (fit(keys)) {
                return keys;
            }
        } catch (Exception e) {
            throw new IllegalStateException(NO_PAIR, e);
        }
        throw new IllegalStateException(NO_PAIR);
    }

    /** Whether what one key signs the other one knows. */
    private static boolean fit(VapidKeys keys) throws GeneralSecurityException {
        byte[] words = keys.getApplicationServerKey();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(keys.getPrivateKey());
        signature.update(words);
        byte[] signed = signature.sign();
        signature.initVerify(keys.getPublicKey());
        signature.update(words);
        return signature.verify(signed);
    }
}
