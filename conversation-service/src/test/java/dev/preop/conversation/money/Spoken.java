package dev.preop.conversation.money;

import java.util.List;

/** Says numbers below ten thousand as people do. */
final class Spoken {

    private static final List<String> ENGLISH = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                    .concat(" seventeen eighteen nineteen")
                    .split(" ", -1));
    private static final List<String> ENGLISH_TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
    private static final List<String> SPANISH =
            List.of("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
                    .concat(" diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro")
                    .concat(" veinticinco veintiséis veintisiete veintiocho veintinueve")
                    .split(" ", -1));
    private static final List<String> SPANISH_TENS =
            List.of("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ", -1));
    private static final List<String> SPANISH_HUNDREDS = List.of(
            "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
                    .split(" ", -1));

    private Spoken() {}

    static String english(int number) {
        if (number >= 1000) {
            return english(number / 1000) + " thousand" + (number % 1000 == 0 ? "" : " " + english(number % 1000));
        }
        if (number >= 100) {
            return english(number / 100) + " hundred" + (number % 100 == 0 ? "" : " and " + english(number % 100));
        }
        return number < 20
                ? ENGLISH.get(number)
                : ENGLISH_TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + ENGLISH.get(number % 10));
    }

    static String spanish(int number) {
        if (number >= 1000) {
            String thousands = number < 2000 ? "mil" : spanish(number / 1000) + " mil";
            return thousands + (number % 1000 == 0 ? "" : " " + spanish(number % 1000));
        }
        if (number == 100) {
            return "cien";
        }
        if (number > 100) {
            return SPANISH_HUNDREDS.get(number / 100) + (number % 100 == 0 ? "" : " " + spanish(number % 100));
        }
        return number < 30
                ? SPANISH.get(number)
                : SPANISH_TENS.get(number / 10) + (number % 10 == 0 ? "" : " y " + SPANISH.get(number % 10));
    }
}
