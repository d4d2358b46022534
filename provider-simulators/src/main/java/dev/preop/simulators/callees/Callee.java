package dev.preop.simulators.callees;

import dev.preop.simulators.modem.Demodulator;
import dev.preop.simulators.modem.Keypad;
import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/**
 * A persona on the phone: hears and speaks in 20 ms frames, and knows no time but their count. One thread at a time.
 *
 * <p>They answer when the caller has been silent for {@link CalleeTiming#endOfSpeech()} and then
 * {@link CalleeTiming#reply()}; a caller who goes on within that time is heard out. What is said while they speak
 * themselves is kept and answered after, unless they interrupted.
 */
public final class Callee {

    private static final int FRAME_MILLIS = 20;

    /** Between two things that are said: without it the last word of one and the first of the other were one word. */
    private static final Duration BREATH = Duration.ofMillis(200);

    private final CalleeTiming timing;
    private final Demodulator ear;
    private final Keypad keypad = new Keypad();
    private final Deque<Act> acts = new ArrayDeque<>();
    private Persona persona;
    private final StringBuilder recorded = new StringBuilder();
    private Optional<Act> doing = Optional.empty();
    private byte[] sound = new byte[0];
    private int spoken;
    private int untilFirstWord;
    private int untilNextWords;
    private int callerSpeaking;
    private int quiet;
    private boolean interrupted;
    private boolean beeped;
    private boolean hungUp;

    /** Someone who has just picked up. */
    public Callee(Persona persona, CalleeTiming timing, Demodulator.Listener listener) {
        this.timing = timing;
        this.persona = persona;
        ear = new Demodulator(listener);
        untilFirstWord = (int) (timing.pickUp().toMillis() / FRAME_MILLIS);
        take(persona.pickedUp());
    }

    /** Passes 20 ms: hears one frame and fills the other with what the callee says meanwhile. */
    public void frame(byte[] heard, byte[] said) {
        ear.feed(heard);
        keypad.hear(heard).ifPresent(this::pressed);
        listen();
        speak(said);
    }

    /** Says something that is not part of the dialogue, after what is being said. */
    public void say(String text) {
        acts.add(new Act.Say(text));
    }

    /** Puts the phone down now. */
    public void hangUp() {
        hungUp = true;
        acts.clear();
    }

    public boolean hungUp() {
        return hungUp;
    }

    /** Whether a machine has sounded its tone. */
    public boolean beeped() {
        return beeped;
    }

    /** What a machine has recorded since its tone; empty while there has been none. */
    public Optional<String> recorded() {
        return beeped ? Optional.of((recorded + ear.text()).strip()) : Optional.empty();
    }

    public boolean speaking() {
        return spoken < sound.length || !acts.isEmpty();
    }

    private void listen() {
        callerSpeaking = ear.sounding() ? callerSpeaking + 1 : 0;
        if (interrupted && ear.silentSamples() >= samples(timing.endOfSpeech())) {
            interrupted = false;
            ear.take();
        }
        if (speaking()) {
            quiet = 0;
            return;
        }
        if (ear.sounding()) {
            quiet = 0;
            persona.interruptsAfter()
                    .filter(limit -> callerSpeaking == limit.toMillis() / FRAME_MILLIS)
                    .ifPresent(limit -> interrupt());
        } else if (!interrupted && !ear.text().isBlank()) {
            if (ear.silentSamples() >= samples(timing.endOfSpeech().plus(timing.reply()))) {
                String text = ear.take();
                recorded.append(beeped ? text + ' ' : "");
                take(persona.heard(text));
            }
        } else if (++quiet >= timing.patience().toMillis() / FRAME_MILLIS) {
            quiet = 0;
            take(persona.silence());
        }
    }

    /** A key cuts short what a machine is saying, and what was made out of its sound is no words. */
    private void pressed(char key) {
        Step step = persona.pressed(key);
        if (!step.acts().isEmpty()) {
            acts.clear();
            spoken = sound.length;
            ear.take();
            quiet = 0;
        }
        take(step);
    }

    private void interrupt() {
        interrupted = !persona.listensOn();
        take(persona.interrupts());
    }

    private void take(Step step) {
        persona = step.next();
        acts.addAll(step.acts());
    }

    private void speak(byte[] said) {
        if (untilFirstWord > 0) {
            untilFirstWord--;
            Arrays.fill(said, Ulaw.SILENCE);
            return;
        }
        untilNextWords = Math.max(0, untilNextWords - 1);
        while (spoken == sound.length && !acts.isEmpty() && !breathes(acts.peek())) {
            begin(acts.poll());
        }
        int length = Math.min(said.length, sound.length - spoken);
        System.arraycopy(sound, spoken, said, 0, length);
        spoken += length;
        Arrays.fill(said, length, said.length, Ulaw.SILENCE);
        if (spoken == sound.length) {
            doing.ifPresent(this::done);
            doing = Optional.empty();
        }
    }

    private boolean breathes(Act next) {
        return next instanceof Act.Say && untilNextWords > 0;
    }

    private void begin(Act act) {
        doing = Optional.of(act);
        spoken = 0;
        sound = switch (act) {
            case Act.Say(String text) -> Modem.encode(text);
            case Act.Pause(Duration length) -> Modem.silence(samples(length));
            case Act.Beep(Duration length) -> Noise.beep(samples(length));
            case Act.Music(Duration length) -> Noise.music(samples(length));
            case Act.HangUp() -> {
                hangUp();
                yield new byte[0];
            }
        };
    }

    private void done(Act act) {
        switch (act) {
            case Act.Beep tone -> {
                ear.take();
                beeped = true;
            }
            case Act.Music music -> ear.take();
            case Act.Say words -> untilNextWords = (int) (BREATH.toMillis() / FRAME_MILLIS);
            case Act.Pause pause -> {}
            case Act.HangUp end -> {}
        }
    }

    private static int samples(Duration time) {
        return (int) (time.toMillis() * Ulaw.SAMPLE_RATE / 1_000);
    }
}
