package dev.preop.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BlindIndexTest {

    private static final String KEY =
            Base64.getEncoder().encodeToString("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    private final BlindIndex index = new BlindIndex(KEY);

    @Test
    void itIsTheHmacOfTheValue() {
        // printf '+14155550199' | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef -binary | base64url
        assertThat(index.of("+14155550199")).isEqualTo("Aj86O7ILQDoPMvr1CnnS478yPKqy_zuUAv0Bm1ZYW0I");
    }

    @Test
    void equalValuesHaveEqualIndexesAndOthersDoNot() {
        assertThat(index.of("+14155550199")).isEqualTo(index.of("+14155550199"));
        assertThat(index.of("+14155550198")).isNotEqualTo(index.of("+14155550199"));
    }

    @Test
    void anotherKeyGivesAnotherIndex() {
        String otherKey = Base64.getEncoder()
                .encodeToString("fedcba9876543210fedcba9876543210".getBytes(StandardCharsets.US_ASCII));
        assertThat(new BlindIndex(otherKey).of("+14155550199")).isNotEqualTo(index.of("+14155550199"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new BlindIndex("c2hvcnQ="))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the blind index key must have at least 32 bytes");
    }
}
