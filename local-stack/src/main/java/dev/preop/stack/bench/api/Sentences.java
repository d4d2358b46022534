package dev.preop.stack.bench.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What people say on such calls: the same words again and again, in many orders. */
final class Sentences {

    /** Words that some of the sentences have, from frequent to rare: what is searched for. */
    private static final List<String> SEARCHES = List.of(
            "appointment",
            "cleaning thursday",
            "\"next week\" dollars",
            "insurance or deposit",
            "confirmation monday",
            "parking");

    private static final long SEED = 20_261_121;
    private static final List<String> BEGINNINGS = List.of(
            "I can offer you an appointment for a",
            "Let me see whether we still have room for a",
            "The earliest we could do is a",
            "Would it be all right to book a",
            "Your confirmation is on its way, it is about the",
            "Unfortunately the doctor does not do a",
            "Please hold while I look for a",
            "There is a deposit for the");
    private static final List<String> MATTERS = List.of(
            "cleaning",
            "filling",
            "consultation",
            "pizza",
            "haircut",
            "repair",
            "delivery",
            "table for two",
            "massage",
            "inspection",
            "parking permit",
            "vaccination");
    private static final List<String> TIMES = List.of(
            "on Monday morning",
            "on Thursday at three",
            "next week",
            "tomorrow afternoon",
            "on December fifth at two",
            "after the holidays",
            "this evening",
            "at noon");
    private static final List<String> ENDINGS = List.of(
            "for %d dollars.",
            "and it costs %d dollars with insurance.",
            "in room %d.",
            "if %d dollars are fine with you.",
            "and it takes about %d minutes.");

    private Sentences() {}

    /** What is searched for, for a URL. */
    static String search(int number) {
        return URLEncoder.encode(SEARCHES.get(number % SEARCHES.size()), StandardCharsets.UTF_8);
    }

    /** The same ones each time. */
    static Stream<String> some(int count) {
        var random = new Random(SEED);
        return Stream.generate(() -> String.join(
                        " ",
                        one(BEGINNINGS, random),
                        one(MATTERS, random),
                        one(TIMES, random),
                        one(ENDINGS, random).formatted(10 + random.nextInt(290))))
                .limit(count);
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
