package dev.preop.simulators.modem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeypadTest {

    private static final int[] ROWS = {697, 770, 852, 941};
    private static final int[] COLUMNS = {1209, 1336, 1477};
    private static final String KEYS = "123456789*0#";

    private final Keypad keypad = new Keypad();

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567890*#", "11", "0000"})
    void hearsEachKeyOnceWhereverItsFramesBegin(String digits) {
        for (int offset = 0; offset < Ulaw.FRAME; offset += 40) {
            assertThat(heard(offset, digits)).isEqualTo(digits);
        }
    }

    @Test
    void hearsNoKeysInSpeech() {
        assertThat(hear(Modem.encode("The confirmation number is DC-12345, and it costs $75 in all!")))
                .isEmpty();
    }

    @Test
    void hearsNoKeyThatIsTooShort() {
        assertThat(hear(Arrays.copyOf(tones('5'), 160))).isEmpty();
    }

    private String heard(int offset, String digits) {
        byte[] sound = silence(offset);
        for (char digit : digits.toCharArray()) {
            sound = join(sound, tones(digit), silence(400));
        }
        return hear(sound);
    }

    private String hear(byte[] sound) {
        StringBuilder keys = new StringBuilder();
        byte[] padded = join(sound, silence(Ulaw.FRAME * 2));
        for (int at = 0; at + Ulaw.FRAME <= padded.length; at += Ulaw.FRAME) {
            keypad.hear(Arrays.copyOfRange(padded, at, at + Ulaw.FRAME)).ifPresent(keys::append);
        }
        return keys.toString();
    }

    /** 70 ms of both tones of a key. */
    private static byte[] tones(char key) {
        int place = KEYS.indexOf(key);
        byte[] sound = new byte[560];
        for (int i = 0; i < sound.length; i++) {
            double angle = 2 * Math.PI * i / Ulaw.SAMPLE_RATE;
            double value = Math.sin(angle * ROWS[place / 3]) + Math.sin(angle * COLUMNS[place % 3]);
            sound[i] = Ulaw.encode((int) Math.round(6_000 * value));
        }
        return sound;
    }

    private static byte[] silence(int samples) {
        byte[] sound = new byte[samples];
        Arrays.fill(sound, Ulaw.SILENCE);
        return sound;
    }

    private static byte[] join(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
