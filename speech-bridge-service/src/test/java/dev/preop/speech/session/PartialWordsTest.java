package dev.preop.speech.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.turn.Overheard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartialWordsTest {

    private static final Overheard NOTHING = Overheard.NOTHING;

    private final List<Overheard> told = new ArrayList<>();
    private final PartialWords partials = new PartialWords(told::add);

    @Test
    void shouldTellEveryChangeOnce() {
        partials.look(NOTHING, 0);
        partials.look(words("We"), 1_000);
        partials.look(words("We"), 2_000);
        partials.look(words("We are"), 3_000);

        assertThat(told).containsExactly(words("We"), words("We are"));
    }

    @Test
    void shouldTellTheLatestOfManyQuickChanges() {
        for (int ms = 0; ms < 1_000; ms += 20) {
            partials.look(words("w".repeat(1 + ms / 20)), ms);
        }
        partials.look(words("The end"), 1_100);

        assertThat(told).hasSize(5).startsWith(words("w")).endsWith(words("The end"));
    }

    @Test
    void shouldSayNothingWhenTheWholeUtteranceWasTold() {
        partials.look(words("We are open"), 0);
        partials.whole();
        partials.look(NOTHING, 1_000);

        assertThat(told).containsExactly(words("We are open"));
    }

    @Test
    void shouldTakeBackWordsThatCameToNothing() {
        partials.look(words("Mm-hm"), 0);
        partials.look(NOTHING, 1_000);
        partials.look(NOTHING, 2_000);

        assertThat(told).containsExactly(words("Mm-hm"), words("Mm-hm").takenBack());
    }

    private static Overheard words(String text) {
        return new Overheard(3, 4_200, text);
    }
}
