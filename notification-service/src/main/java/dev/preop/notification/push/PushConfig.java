package dev.preop.notification.push;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of web push; it exists where there is a public key, which needs the other key and the subject. */
@ConfigMapping(prefix = "preop.notification.push")
public interface PushConfig {

    /** An uncompressed point of P-256, base64url: what browsers subscribe with. */
    Optional<String> publicKey();

    /** Its private scalar, base64url. */
    Optional<String> privateKey();

    /** Whom a push service may write to about this sender: {@code mailto:…} or {@code https://…}. */
    Optional<String> subject();

    /** Origins of the push services that messages may go to; {@code *.} stands for any subdomain. */
    @WithDefault("https://fcm.googleapis.com,https://updates.push.services.mozilla.com,"
            + "https://*.notify.windows.com,https://web.push.apple.com")
    List<String> services();

    /** Browsers of one user; one more takes the place of the one that was not seen for longest. */
    @WithDefault("10")
    int subscriptionsOfUser();

    /** How long a browser that does not subscribe again is remembered. */
    @WithDefault("P365D")
    Duration kept();
}
