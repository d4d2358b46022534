package dev.preop.conversation.turn;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/** Reads spoken whole numbers below a million, English and Spanish: "three hundred and five", "trescientos cinco". */
final class NumberWords {

    private static final List<String> JOINERS = List.of("and", "y", "a", "un", "una");
    private static final Map<String, Integer> VALUES = values();

    private NumberWords() {}

    static boolean isNumberWord(String word) {
        String bare = word.toLowerCase(Locale.ROOT);
        return VALUES.containsKey(bare) || scale(bare) > 0;
    }

    static boolean isJoiner(String word) {
        return JOINERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The value of a run of number words and joiners, or empty when it holds no number word. */
    static OptionalLong read(List<String> words) {
        long total = 0;
        long group = 0;
        boolean any = false;
        for (String word : words) {
            String bare = word.toLowerCase(Locale.ROOT);
            int scale = scale(bare);
            if (scale == 1000) {
                total += Math.max(1, group) * 1000;
                group = 0;
            } else if (scale == 100) {
                group = Math.max(1, group) * 100;
            } else {
                group += VALUES.getOrDefault(bare, 0);
            }
            any |= isNumberWord(bare);
        }
        return any ? OptionalLong.of(total + group) : OptionalLong.empty();
    }

    private static int scale(String word) {
        return switch (word) {
            case "hundred" -> 100;
            case "thousand", "grand", "mil" -> 1000;
            default -> 0;
        };
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        put(
                values,
                0,
                1,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen");
        put(values, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
        put(
                values,
                0,
                1,
                "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                        + " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
                        + " veinticinco veintiséis veintisiete veintiocho veintinueve");
        put(values, 30, 10, "treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        put(
                values,
                100,
                100,
                "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos"
                        + " ochocientos novecientos");
        values.put("cien", 100);
        return Map.copyOf(values);
    }

    private static void put(Map<String, Integer> values, int first, int step, String words) {
        int value = first;
        for (String word : words.split(" ", -1)) {
            values.put(word, value);
            value += step;
        }
    }
}
