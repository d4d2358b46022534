package dev.preop.transcript.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that nobody made up by hand, said in many ways: each run is repeatable by its seed. */
class SpelledOutTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));
    private static final List<String> PAUSES = List.of(" ", ", ", " - ", "... ", ", um, ");

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldHideAPhoneNumber(int seed) {
        Random random = new Random(seed);
        String phone = "415555" + digits(random, 4);

        assertThat(redacted(said(phone, random))).isEqualTo("so [phone] please");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKnowACardByItsCheckDigit(int seed) {
        Random random = new Random(seed);
        String body = "4" + digits(random, 14);
        String card = IntStream.range(0, 10)
                .mapToObj(check -> body + check)
                .filter(SpelledOutTest::luhn)
                .findFirst()
                .orElseThrow();

        assertThat(redacted(said(card, random))).isEqualTo("so [card] please");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKnowAnIbanByItsCheckDigits(int seed) {
        Random random = new Random(seed);
        String account = digits(random, 18);
        int check = 98
                - new BigInteger(account + "131400").mod(BigInteger.valueOf(97)).intValue();

        String spelled = "D E " + said("%02d".formatted(check) + account, random);

        assertThat(redacted(spelled)).isEqualTo("so [iban] please");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldLeaveAPriceAsItWasSaid(int seed) {
        Random random = new Random(seed);
        Locale language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        String price = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT)
                .format(random.nextInt(100_000))
                .replace("\u00AD", "");

        assertThat(redacted(price)).isEqualTo("so " + price + " please");
    }

    private static String redacted(String said) {
        return SpeechRedactor.redact("so " + said + " please");
    }

    /** Digit by digit, or in groups of one to three written ones, with pauses anywhere. */
    private static String said(String digits, Random random) {
        RuleBasedNumberFormat words = new RuleBasedNumberFormat(
                LANGUAGES.get(random.nextInt(LANGUAGES.size())), RuleBasedNumberFormat.SPELLOUT);
        List<String> parts = new ArrayList<>();
        parts.add(words.format(digits.charAt(0) - '0'));
        int at = 1;
        while (at < digits.length()) {
            boolean spelled = random.nextInt(4) > 0;
            int length = spelled ? 1 : Math.min(1 + random.nextInt(3), digits.length() - at);
            String group = digits.substring(at, at + length);
            parts.add(spelled ? words.format(Integer.parseInt(group)) : group);
            at += length;
        }
        return parts.stream()
                .map(part -> part + (random.nextInt(4) == 0 ? PAUSES.get(random.nextInt(PAUSES.size())) : " "))
                .collect(Collectors.joining())
                .strip()
                .replaceAll("[-,. ]+$|(, um,)$", "");
    }

    private static String digits(Random random, int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }
}
