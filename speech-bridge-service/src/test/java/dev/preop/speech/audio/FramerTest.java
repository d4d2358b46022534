package dev.preop.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FramerTest {

    @Test
    void shouldKeepEveryByteInOrderHoweverTheyAreCut() {
        Random random = new Random(3);
        byte[] sound = new byte[160 * 40];
        random.nextBytes(sound);
        Framer framer = new Framer();
        List<byte[]> frames = new ArrayList<>();
        int at = 0;
        while (at < sound.length) {
            int part = Math.min(sound.length - at, random.nextInt(1, 500));
            framer.feed(Arrays.copyOfRange(sound, at, at + part), frame -> frames.add(frame.clone()));
            at += part;
        }
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        frames.forEach(joined::writeBytes);
        assertThat(frames).hasSize(40);
        assertThat(joined.toByteArray()).isEqualTo(sound);
    }
}
