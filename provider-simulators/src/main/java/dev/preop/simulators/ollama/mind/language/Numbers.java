package dev.preop.simulators.ollama.mind.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cardinal numbers in digits ({@code 1,250.50}) and in English or Spanish words. */
public final class Numbers {

    private static final Map<String, Integer> WORDS = words();
    private static final String WORD = "(?:"
            + String.join(
                    "|",
                    WORDS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")";

    /** A pattern fragment that matches one number in plain text, without groups. */
    static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?(?!\\d)|\\d+"
            + "|(?:an? )?\\b" + WORD + "(?:(?:[ -]|,? and | y )" + WORD + ")*\\b)";

    private static final Pattern TOKEN = Pattern.compile(WORD);

    private Numbers() {}

    /** The value of text that {@link #NUMBER} matched. */
    static BigDecimal value(String matched) {
        if (Character.isDigit(matched.charAt(0))) {
            return digits(matched);
        }
        long total = 0;
        long part = 0;
        Matcher token = TOKEN.matcher(matched);
        while (token.find()) {
            int value = WORDS.get(token.group());
            if (value == 1000) {
                total += Math.max(part, 1) * 1000;
                part = 0;
            } else if (value == 100 && !token.group().startsWith("cien")) {
                part = Math.max(part, 1) * 100;
            } else {
                part += value;
            }
        }
        return BigDecimal.valueOf(total + part);
    }

    private static BigDecimal digits(String matched) {
        boolean decimalComma = matched.matches("\\d+,\\d{1,2}");
        return new BigDecimal(decimalComma ? matched.replace(',', '.') : matched.replace(",", ""));
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        count(
                words,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen");
        tens(words, "twenty thirty forty fifty sixty seventy eighty ninety");
        words.put("hundred", 100);
        words.put("thousand", 1000);
        count(
                words,
                0,
                "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
                        + " dieciseis diecisiete dieciocho diecinueve");
        tens(words, "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
        count(
                words,
                21,
                "veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho"
                        + " veintinueve");
        words.put("una", 1);
        words.put("cien", 100);
        words.put("ciento", 100);
        words.put("mil", 1000);
        int hundreds = 200;
        for (String word : "doscientos trescientos cuatrocientos quinientos".split(" ", -1)) {
            words.put(word, hundreds);
            hundreds += 100;
        }
        return words;
    }

    private static void count(Map<String, Integer> words, int from, String names) {
        int value = from;
        for (String name : names.split(" ", -1)) {
            words.put(name, value++);
        }
    }

    private static void tens(Map<String, Integer> words, String names) {
        int value = 20;
        for (String name : names.split(" ", -1)) {
            words.put(name, value);
            value += 10;
        }
    }
}
