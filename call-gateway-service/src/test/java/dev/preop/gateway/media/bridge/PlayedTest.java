package dev.preop.gateway.media.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayedTest {

    private final Played played = new Played();

    @Test
    void shouldRememberTheLastMarkThatWasReached() {
        set("one", "two", "three");
        assertThat(played.last()).isNull();
        played.returned("two");
        assertThat(played.last()).isEqualTo("two");
        played.returned("one");
        assertThat(played.last()).as("reached before").isEqualTo("two");
    }

    @Test
    void shouldNotTakeForHeardWhatWasThrownAway() {
        set("one", "two");
        played.returned("one");
        played.control(new BridgeControl.Clear());
        played.returned("two");
        assertThat(played.last()).isEqualTo("one");
        set("three");
        played.returned("three");
        assertThat(played.last()).isEqualTo("three");
    }

    @Test
    void shouldIgnoreMarksThatNobodySet() {
        played.returned("one");
        assertThat(played.last()).isNull();
    }

    private void set(String... marks) {
        for (String mark : marks) {
            played.control(new BridgeControl.Mark(mark));
        }
    }
}
