package dev.preop.conversation.turn;

import java.util.regex.Pattern;

/**
 * Recognises, clause by clause, a sentence by which the agent would accept an offer, English and Spanish. It errs towards
 * seeing an acceptance: the price of a mistake is one polite question.
 */
final class Acceptance {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CLAUSE = Pattern.compile("[,;:—–]|\\s-\\s|\\bbut\\b|\\bpero\\b", FLAGS);
    private static final Pattern COMMITS = Pattern.compile(
            "\\b(?:book|reserve|order(?! number)|accept|agree[d]?|i'?ll take|we'?ll take|take it|go ahead|deal"
                    + "|schedule|sign (?:me|us|him|her) up|put (?:me|us|him|her) down"
                    + "|conf[ií]rm(?!ation|aci)\\p{L}*|res[eé]rv(?!ation|aci)\\p{L}*|acept\\p{L}*|p[ií]d[oae]\\p{L}*"
                    + "|agend\\p{L}*|haga (?:el|la)|de acuerdo|trato hecho|adelante)(?!\\p{L})",
            FLAGS);
    private static final Pattern APPROVES = Pattern.compile(
            "\\b(?:yes|yeah|sure|great|perfect|excellent|okay|ok|alright|wonderful|fine|works|sounds good|absolutely"
                    + "|sí|perfecto|excelente|genial|vale|está bien|claro|estupendo)(?!\\p{L})",
            FLAGS);
    private static final Pattern DECLINES = Pattern.compile(
            "\\b(?:not|n't|can't|cannot|can’t|don't|don’t|won't|won’t|unable|unfortunately|above|over|exceeds?|more than"
                    + "|too (?:much|high|expensive)|less|cheaper|lower|before|check|budget"
                    + "|no|demasiado|más de|supera|excede|menos|antes|consultar|presupuesto)(?!\\p{L})",
            FLAGS);

    private Acceptance() {}

    static boolean in(String sentence) {
        boolean declined = DECLINES.matcher(sentence).find();
        boolean question = sentence.endsWith("?");
        for (String clause : CLAUSE.split(sentence, -1)) {
            boolean declines = DECLINES.matcher(clause).find();
            if (!declines && COMMITS.matcher(clause).find()) {
                return true;
            }
            if (!declined && !question && APPROVES.matcher(clause).find()) {
                return true;
            }
        }
        return false;
    }
}
