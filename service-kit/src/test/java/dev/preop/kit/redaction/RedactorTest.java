package dev.preop.kit.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            call +14155550199 now                       → call [phone] now
            call 555-1234 please                        → call [phone] please
            (415) 555-0101 or 415.555.0102              → [phone] or [phone]
            to=+14155550101,from=+14155550102           → to=[phone],from=[phone]
            digits 4155550133                           → digits [phone]
            +44 20 7946 0958 in London                  → [phone] in London
            mail alex.morgan+x@preop.test!              → mail [email]!
            card 4111 1111 1111 1111 ok                 → card [card] ok
            card 5500-0055-5555-5559.                   → card [card].
            ssn 078-05-1120                             → ssn [ssn]
            iban DE89 3704 0044 0532 0130 00            → iban [iban]
            iban GB82WEST12345698765432                 → iban [iban]
            key sk_live_abcdefgh12345678                → key [secret]
            Authorization: Bearer abcdef123456          → Authorization: [secret]
            authorization=Basic dXNlcjpwYXNz            → authorization=[secret]
            header bearer 0123456789abcdefXYZ           → header bearer [secret]
            GET /media/1?token=abc&x=1                  → GET /media/1?token=[secret]&x=1
            jwt eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln end → jwt [token] end
            """)
    void personalDataAndSecretsAreReplaced(String text, String redacted) {
        assertThat(Redactor.redact(text)).isEqualTo(redacted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session 018f3a6e-7c1d-7a2b-9c3d-123456789012 of task 018f3a6e-0000-7000-8000-000000000001",
                "CA0123456789abcdef0123456789abcdef rang",
                "on 2026-12-05 at 14:00 for $75 or 1,250.50 USD",
                "at 2026-11-21T03:42:39.934Z on partition 3@1204",
                "confirmation DC-12345, room 1204, 100%",
                "listening on http://127.0.0.1:44355/q/health",
                "trace 4bf92f3577b34da6a3ce929d0e0e4736",
                "took 1204 ms, 20261121 rows",
                ""
            })
    void whatOneNeedsToFollowACallStays(String text) {
        assertThat(Redactor.redact(text)).isEqualTo(text);
    }

    @Test
    void aLongHostileTextIsRedactedQuickly() {
        String digits = "1 ".repeat(50_000) + "a@".repeat(20_000) + "eyJ".repeat(20_000) + "eyJ-".repeat(20_000);
        assertThat(Duration.ofNanos(time(digits))).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aMaskShowsHeadAndTailOfANumber() {
        assertThat(PhoneMask.of("+14155550199")).isEqualTo("+1415•••0199");
        assertThat(PhoneMask.of("+4420794609")).isEqualTo("+4420•••4609");
        assertThat(PhoneMask.of("+12345")).isEqualTo("•••");
        assertThat(PhoneMask.of("")).isEqualTo("•••");
    }

    private static long time(String text) {
        long start = System.nanoTime();
        Redactor.redact(text);
        return System.nanoTime() - start;
    }
}
