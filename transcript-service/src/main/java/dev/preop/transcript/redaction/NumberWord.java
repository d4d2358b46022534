package dev.preop.transcript.redaction;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A word that means a number, in English or Spanish. */
record NumberWord(int value, Size size) {

    /** What a word can be added to or multiply. */
    enum Size {
        ZERO,
        UNIT,
        TEEN,
        TENS,
        HUNDREDS,
        TIMES_HUNDRED,
        TIMES_THOUSAND
    }

    private static final Map<String, NumberWord> WORDS = words();
    private static final Map<String, Integer> REPETITIONS =
            Map.of("double", 2, "doble", 2, "triple", 3, "treble", 3, "quadruple", 4);

    static Optional<NumberWord> of(String word) {
        return Optional.ofNullable(WORDS.get(plain(word)));
    }

    /** How often the next digit is meant: two times for {@code double}. */
    static OptionalInt repetitions(String word) {
        Integer times = REPETITIONS.get(plain(word));
        return times == null ? OptionalInt.empty() : OptionalInt.of(times);
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, NumberWord> words() {
        Map<String, NumberWord> words = new HashMap<>();
        add(words, Size.ZERO, 0, 0, "zero oh o cero");
        add(words, Size.UNIT, 1, 1, "one two three four five six seven eight nine");
        add(words, Size.UNIT, 1, 1, "uno dos tres cuatro cinco seis siete ocho nueve");
        add(words, Size.TEEN, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
        add(words, Size.TEEN, 10, 1, "diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve");
        add(
                words,
                Size.TEEN,
                21,
                1,
                "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve");
        add(words, Size.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        add(words, Size.TENS, 20, 10, "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        add(
                words,
                Size.HUNDREDS,
                100,
                100,
                "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos");
        add(words, Size.HUNDREDS, 100, 0, "cien");
        add(words, Size.TIMES_HUNDRED, 100, 0, "hundred");
        add(words, Size.TIMES_THOUSAND, 1000, 0, "thousand mil");
        return Map.copyOf(words);
    }

    private static void add(Map<String, NumberWord> words, Size size, int first, int step, String spelled) {
        int value = first;
        for (String word : List.of(spelled.split(" "))) {
            words.put(word, new NumberWord(value, size));
            value += step;
        }
    }
}
