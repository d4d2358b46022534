package dev.preop.task.planning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How risky an instruction is, and why in words for the user. */
public record Risk(
        @JsonProperty("level") Level level,
        @JsonProperty("reasons") List<String> reasons) {

    private static final String QUESTION = "Yes to go on: ";
    private static final Pattern YES = Pattern.compile(
            "\\s*(yes|y|ok|okay|go ahead|confirm(ed)?|s[ií])\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NO_WORD = Pattern.compile("\\W+");
    private static final int LONGEST_NAME = 100;

    public Risk {
        reasons = List.copyOf(reasons);
    }

    /**
     * What the user has to say yes to before anybody is called; an answer is filed under the question or, as a name, with
     * underscores for all that is no letter or digit.
     */
    public List<String> unconfirmed(Map<String, String> answers) {
        Set<String> confirmed = answers.entrySet().stream()
                .filter(answer -> YES.matcher(answer.getValue()).lookingAt())
                .map(answer -> name(answer.getKey()))
                .collect(Collectors.toSet());
        return level == Level.MEDIUM
                ? reasons.stream()
                        .map(QUESTION::concat)
                        .filter(question -> !confirmed.contains(name(question)))
                        .toList()
                : List.of();
    }

    private static String name(String question) {
        String name = NO_WORD.matcher(question.strip()).replaceAll("_");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** {@code HIGH} is not called at all, {@code MEDIUM} only when the user has said yes to each reason. */
    public enum Level {
        @JsonProperty("low")
        LOW,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH
    }
}
