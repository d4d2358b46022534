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
    private static final Pattern MINE = Pattern.compile("(?i)\\bmy\\b");

    private SpokenGoal() {}

    static String in(Briefing briefing) {
        String goal = END.matcher(briefing.plan().goal().strip()).replaceAll("");
        String bare = CALLING.matcher(goal).replaceFirst("");
        String language = LanguageFiles.languageOf(briefing.languageTag());
        if (Lexicon.pattern("goal", language).matcher(Plain.of(bare)).lookingAt()) {
            return briefing.phrases().the(Phrase.PURPOSE, "goal", lowered(theirs(bare, briefing)));
        }
        return briefing.phrases().the(Phrase.PURPOSE_OTHER, "goal", theirs(goal, briefing));
    }

    /** The goal is in the user's words; the agent speaks of the user. */
    private static String theirs(String goal, Briefing briefing) {
        return MINE.matcher(goal).replaceAll(Matcher.quoteReplacement(briefing.owner() + "'s"));
    }

    private static String lowered(String goal) {
        return goal.substring(0, 1).toLowerCase(Locale.ROOT) + goal.substring(1);
    }
}
