package dev.preop.simulators.callees;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The other end of a callee's phone in a test: time passes only as frames are exchanged. */
final class PhoneCall {

    private final Callee callee;
    private final List<Long> pauses = new ArrayList<>();
    private final Demodulator ear = new Demodulator(new Demodulator.Listener() {
        private long silentSince;

        @Override
        public void began(long sample) {
            pauses.add((sample - silentSince) * 1_000 / Ulaw.SAMPLE_RATE);
        }

        @Override
        public void ended(long sample) {
            silentSince = sample;
        }
    });

    private PhoneCall(Callee callee) {
        this.callee = callee;
    }

    static PhoneCall with(String name) {
        return with(
                name,
                new CalleeTiming(Duration.ZERO, Duration.ofMillis(700), Duration.ofMillis(400), Duration.ofSeconds(8)));
    }

    static PhoneCall with(String name, CalleeTiming timing) {
        return new PhoneCall(new Callee(Callees.named(name).persona(), timing, new Demodulator.Listener() {}));
    }

    void say(String text) {
        byte[] sound = Modem.encode(text);
        for (int at = 0; at < sound.length; at += Ulaw.FRAME) {
            exchange(Arrays.copyOfRange(sound, at, at + Ulaw.FRAME));
        }
    }

    void quiet(Duration time) {
        for (int i = 0; i < time.toMillis() / 20; i++) {
            exchange(Modem.silence(Ulaw.FRAME));
        }
    }

    /** Listens until the callee has spoken and been quiet for half a second; what they said. */
    String listen() {
        for (int i = 0; i < 200 && !callee.speaking(); i++) {
            quiet(Duration.ofMillis(20));
        }
        while (callee.speaking()) {
            quiet(Duration.ofMillis(20));
        }
        quiet(Duration.ofMillis(500));
        return heard();
    }

    String heard() {
        return ear.take();
    }

    /** How long, in milliseconds, the callee was silent before each sound since the last time this was asked. */
    List<Long> pauses() {
        List<Long> taken = List.copyOf(pauses);
        pauses.clear();
        return taken;
    }

    boolean heardNothing() {
        return ear.text().isEmpty() && !ear.sounding();
    }

    boolean hungUp() {
        return callee.hungUp();
    }

    Optional<String> recorded() {
        return callee.recorded();
    }

    boolean beeped() {
        return callee.beeped();
    }

    private void exchange(byte[] said) {
        byte[] heard = new byte[Ulaw.FRAME];
        callee.frame(said, heard);
        ear.feed(heard);
    }
}
