package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Codes;
import dev.preop.simulators.ollama.mind.language.Day;
import dev.preop.simulators.ollama.mind.language.Days;
import dev.preop.simulators.ollama.mind.language.Hour;
import dev.preop.simulators.ollama.mind.language.Hours;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.language.Plain;
import dev.preop.simulators.ollama.mind.language.Sentences;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one utterance of the callee means.
 *
 * @param words the utterance itself
 * @param acts what the callee does with it
 * @param slot the date and time it offers
 * @param price the price it quotes
 * @param code the confirmation number it gives
 */
record Heard(String words, Set<Act> acts, Slot slot, Optional<Money> price, Optional<String> code) {

    private static final Pattern SILENCE = Pattern.compile(
            "\\W*|[\\[(]?(?:silence|no (?:response|answer|speech|reply)|inaudible|silencio)[\\])]?\\.?");
    private static final Pattern DAMAGE = Pattern.compile("\uFFFD");

    /**
     * Understands an utterance. Of sentences that try to give orders nothing counts but that they tried.
     *
     * @param answersPrice whether a price had just been asked for, so that a bare number is one
     */
    static Heard of(String words, LocalDate today, boolean answersPrice, String currency) {
        String facts = Sentences.of(words).stream()
                .filter(sentence -> !Act.INJECTS.in(Plain.of(sentence)))
                .collect(Collectors.joining(" "));
        String offers = Sentences.of(facts).stream()
                .filter(sentence -> !Act.STATES_HOURS.in(Plain.of(sentence)))
                .collect(Collectors.joining(" "));
        Slot slot = new Slot(
                Days.in(offers, today).stream().filter(Day::exact).findFirst().map(Day::first),
                Hours.in(offers).stream().findFirst().map(Hour::time));
        Optional<Money> price =
                answersPrice && slot.isEmpty() && Codes.in(facts).isEmpty()
                        ? Money.answered(facts, currency)
                        : Money.quoted(facts);
        return new Heard(words, acts(words, facts), slot, price, Codes.in(facts));
    }

    private static Set<Act> acts(String words, String facts) {
        EnumSet<Act> acts = EnumSet.noneOf(Act.class);
        acts.addAll(Act.all(facts));
        if (Act.INJECTS.in(Plain.of(words))) {
            acts.add(Act.INJECTS);
        }
        return Collections.unmodifiableSet(acts);
    }

    boolean does(Act act) {
        return acts.contains(act);
    }

    boolean isSilence() {
        return SILENCE.matcher(Plain.of(words).strip()).matches();
    }

    boolean hasFacts() {
        return !slot.isEmpty() || price.isPresent() || code.isPresent();
    }

    boolean understood() {
        return !acts.isEmpty() || hasFacts();
    }

    /** Whether this may be the answer to an open question: some words, undamaged, and no question itself. */
    boolean isStatement() {
        return words.strip().split("\\s+", -1).length >= 2
                && !words.strip().endsWith("?")
                && !DAMAGE.matcher(words).find();
    }
}
