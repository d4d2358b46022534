package dev.preop.conversation.script;

import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.language.LanguageFiles;
import dev.preop.conversation.language.Lexicon;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Plain;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the goal of a call as a sentence: "Book a cleaning" becomes "I'm calling to book a cleaning." */
final class SpokenGoal {

    private static final Pattern CALLING =
            Pattern.compile("(?i)^(?:please )?(?:call|phone|ring) [^,.;]{1,60}? (?:and|to) (?=\\p{L})");
    private static final Pattern END = Pattern.compile("[\\s.!?…]+$");
    private static final Pattern HEADLINE = Pattern.compile(
            "(?i)^(book|schedule|reserve|make|get|arrange|cancel|reschedule) (?=(?:(?!(?:an?|the|my|our|your|this|one)\\b)[a-z]+ ){0,3}"
                    + "(?:appointment|reservation|booking|table|cleaning|check-?up|visit|haircut|consultation)\\b)");
    private static final Pattern MINE = Pattern.compile("(?i)\\bmy\\b");

    private SpokenGoal() {}

    static String in(Briefing briefing) {
        String goal = END.matcher(briefing.plan().goal().strip()).replaceAll("");
        String bare = CALLING.matcher(goal).replaceFirst("");
        String language = LanguageFiles.languageOf(briefing.languageTag());
        if (Lexicon.pattern("goal", language).matcher(Plain.of(bare)).lookingAt()) {
            return briefing.phrases()
                    .the(Phrase.PURPOSE, "goal", lowered(theirs(withArticle(bare, language), briefing)));
        }
        return briefing.phrases().the(Phrase.PURPOSE_OTHER, "goal", theirs(goal, briefing));
    }

    /** Planners like headlines: "Book dental appointment". */
    private static String withArticle(String goal, String language) {
        Matcher headline = HEADLINE.matcher(goal);
        if (!language.equals("en") || !headline.find()) {
            return goal;
        }
        String rest = goal.substring(headline.end());
        String article = "aeiou".indexOf(Character.toLowerCase(rest.charAt(0))) >= 0 ? "an " : "a ";
        return goal.substring(0, headline.end()) + article + rest;
    }

    /** The goal is in the user's words; the agent speaks of the user. */
    private static String theirs(String goal, Briefing briefing) {
        return MINE.matcher(goal).replaceAll(Matcher.quoteReplacement(briefing.owner() + "'s"));
    }

    private static String lowered(String goal) {
        return goal.substring(0, 1).toLowerCase(Locale.ROOT) + goal.substring(1);
    }
}
