package dev.preop.task.planning;

import dev.preop.task.planning.Risk.Level;
import java.util.List;
import java.util.regex.Pattern;

/** A first look at an instruction, before any model sees it: what will not be called, and what the user should know. */
final class RiskCheck {

    private static final List<Rule> RULES = List.of(
            rule(
                    Level.HIGH,
                    "It would call an emergency service.",
                    "\\b(call|dial|ring|phone) (911|112|999)\\b|\\bemergency services\\b"),
            rule(
                    Level.HIGH,
                    "It would threaten or harass somebody.",
                    "\\b(threaten|harass|intimidate|stalk|blackmail|extort|prank)\\b"),
            rule(
                    Level.HIGH,
                    "It would pretend to be somebody else.",
                    "\\b(impersonate|pretend (to be|you are|you're|i am|i'm)|pose as)\\b"),
            rule(
                    Level.HIGH,
                    "It would be against the law.",
                    "\\b(cocaine|heroin|methamphetamine|stolen goods|counterfeit|fake (id|ids|passports?)|bribe"
                            + "|launder money|bomb threat|ransom|hitman)\\b"),
            rule(
                    Level.MEDIUM,
                    "It mentions card, bank or identity numbers; the agent will not tell them.",
                    "\\b(credit card|debit card|cvv|bank account|routing number|social security|ssn|passport)\\b"),
            rule(
                    Level.MEDIUM,
                    "It commits to something that is hard to undo.",
                    "\\b(sign (the |a )?(contract|lease)|wire|loan|mortgage)\\b"),
            rule(
                    Level.MEDIUM,
                    "It is about somebody's health; the agent gives no advice.",
                    "\\b(diagnosis|prescription|medication|symptoms|test results|medical records?|biopsy)\\b"),
            rule(
                    Level.MEDIUM,
                    "It asks for what is private to somebody else.",
                    "\\b((his|her|their|someone's|somebody's) (home )?address|where (he|she|they) (lives?|works?))\\b"));

    private RiskCheck() {}

    static Risk of(String instruction) {
        List<Rule> broken = RULES.stream()
                .filter(rule -> rule.words().matcher(instruction).find())
                .toList();
        Level level = broken.stream().map(Rule::level).max(Level::compareTo).orElse(Level.LOW);
        return new Risk(level, broken.stream().map(Rule::reason).toList());
    }

    private static Rule rule(Level level, String reason, String words) {
        return new Rule(level, reason, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }

    private record Rule(Level level, String reason, Pattern words) {}
}
