package dev.preop.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.interaso.webpush.VapidKeys;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PushSealerTest {

    private static final String SUBJECT = "mailto:operations@preop.test";

    private final VapidKeys keys = VapidKeys.generate();

    @Test
    void shouldTellBrowsersTheKey() {
        assertThat(new PushSealer(new Settings(open(keys), secret(keys), SUBJECT)).publicKey())
                .contains(open(keys));
        assertThat(new PushSealer(new Settings(null, null, null)).publicKey()).isEmpty();
    }

    @Test
    void shouldNotStartWithHalfOfTheSettings() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PushSealer(new Settings(open(keys), null, SUBJECT)))
                .withMessageContaining("belong together");
        assertThatIllegalStateException()
                .isThrownBy(() -> new PushSealer(new Settings(open(keys), secret(keys), null)))
                .withMessageContaining("belong together");
    }

    @Test
    void shouldNotStartWithKeysThatAreNoPair() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new PushSealer(new Settings(open(keys), secret(VapidKeys.generate()), SUBJECT)))
                .withMessageContaining("no pair");
        assertThatIllegalStateException()
                .isThrownBy(() -> new PushSealer(new Settings("AAAA", secret(keys), SUBJECT)))
                .withMessageContaining("no pair");
    }

    private static String open(VapidKeys keys) {
        return base64(keys.getApplicationServerKey());
    }

    private static String secret(VapidKeys keys) {
        return base64(Browser.coordinate(keys.getPrivateKey().getS()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Settings(
            Optional<String> publicKey,
            Optional<String> privateKey,
            Optional<String> subject,
            List<String> services,
            int subscriptionsOfUser,
            Duration kept)
            implements PushConfig {

        Settings(@Nullable String publicKey, @Nullable String privateKey, @Nullable String subject) {
            this(
                    Optional.ofNullable(publicKey),
                    Optional.ofNullable(privateKey),
                    Optional.ofNullable(subject),
                    List.of(),
                    10,
                    Duration.ofDays(365));
        }
    }
}
