package dev.preop.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiiCipherTest {

    private static final String OLD = "k1:" + key(1);
    private static final String NEW = "k2:" + key(2);
    private static final UUID ROW = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final String PHONE = "+14155550199";

    private final PiiCipher cipher = new PiiCipher(OLD);

    @Test
    void whatIsSealedOpensAtItsPlace() {
        String aad = Aad.column("contacts", "phone_number", ROW);
        for (String text : List.of("", PHONE, "Zoë 👩‍⚕️", "x".repeat(10_000))) {
            assertThat(cipher.open(cipher.seal(text, aad), aad)).isEqualTo(text);
        }
    }

    @Test
    void theSealedFormNamesVersionAndKeyAndShowsNothing() {
        String sealed = cipher.seal(PHONE, "a");

        assertThat(sealed)
                .matches("v1\\|k1\\|[A-Za-z0-9_-]{16}\\|[A-Za-z0-9_-]{38}")
                .doesNotContain("4155550199");
    }

    @Test
    void aValueMovedToAnotherPlaceDoesNotOpen() {
        SealedColumn phone = cipher.column("contacts", "phone_number");
        String sealed = phone.seal(ROW, PHONE);

        assertThat(phone.open(ROW, sealed)).isEqualTo(PHONE);
        assertBroken(() -> phone.open(UUID.randomUUID(), sealed));
        assertBroken(() -> cipher.column("contacts", "email").open(ROW, sealed));
        assertBroken(() -> cipher.column("participants", "phone_number").open(ROW, sealed));
        assertBroken(() -> cipher.open(sealed, Aad.event("contacts", "phone_number", ROW.toString())));
    }

    @Test
    void afterRotationTheOldKeyOpensAndTheNewOneSeals() {
        String sealedBefore = cipher.seal(PHONE, "a");
        PiiCipher rotated = new PiiCipher(NEW + "," + OLD);

        assertThat(rotated.open(sealedBefore, "a")).isEqualTo(PHONE);
        assertThat(rotated.seal(PHONE, "a")).startsWith("v1|k2|");
        assertBroken(() -> new PiiCipher(NEW).open(sealedBefore, "a"));
    }

    @Test
    void noNonceComesTwice() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 200_000; i++) {
            nonces.add(cipher.seal("", "a").split("\\|", -1)[2]);
        }
        assertThat(nonces).hasSize(200_000);
    }

    @Test
    void noAlteredByteGoesUnnoticed() {
        String sealed = cipher.seal(PHONE, "a");
        byte[] ciphertext = Base64.getUrlDecoder().decode(sealed.substring(sealed.lastIndexOf('|') + 1));
        String head = sealed.substring(0, sealed.lastIndexOf('|') + 1);
        for (int i = 0; i < ciphertext.length; i++) {
            byte[] altered = ciphertext.clone();
            altered[i] ^= 1;
            String broken = head + Base64.getUrlEncoder().withoutPadding().encodeToString(altered);
            assertBroken(() -> cipher.open(broken, "a"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v1",
                "v1|k1|AAAAAAAAAAAAAAAA",
                "v2|k1|AAAAAAAAAAAAAAAA|AAAA",
                "v1|nope|AAAAAAAAAAAAAAAA|AAAAAAAAAAAAAAAAAAAAAAAA",
                "v1|k1|AAAA|AAAAAAAAAAAAAAAAAAAAAAAA",
                "v1|k1|****************|AAAAAAAAAAAAAAAAAAAAAAAA",
                "v1|k1|AAAAAAAAAAAAAAAA|",
                "v1|k1|AAAAAAAAAAAAAAAA|AAAA|extra",
                "+14155550199"
            })
    void whatIsNotSealedIsRefusedAndNotEchoed(String text) {
        assertThatThrownBy(() -> cipher.open(text, "a"))
                .isInstanceOf(SealBrokenException.class)
                .hasMessageNotContaining("4155550199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1:", "k1:short", "k1:AAAA", ":AAAA", "k 1:AAAA", "k1:not base64!"})
    void aKeyThatCannotBeUsedIsRefusedAtStart(String keys) {
        assertThatThrownBy(() -> new PiiCipher(keys)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIdGivenTwiceIsRefused() {
        assertThatThrownBy(() -> new PiiCipher(OLD + ",k1:" + key(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("encryption key id k1 is given twice");
    }

    private static void assertBroken(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOf(SealBrokenException.class);
    }

    private static String key(long seed) {
        byte[] bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
