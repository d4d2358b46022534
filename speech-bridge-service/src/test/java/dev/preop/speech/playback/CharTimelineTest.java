package dev.preop.speech.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharTimelineTest {

    @Test
    void shouldCountCharactersThatHaveSoundedCompletely() {
        CharTimeline timeline = new CharTimeline("abc");
        timeline.next('a', 50);
        timeline.next('b', 120);
        timeline.next('c', 200);
        assertThat(timeline.charsAt(49)).isZero();
        assertThat(timeline.charsAt(50)).isEqualTo(1);
        assertThat(timeline.charsAt(199)).isEqualTo(2);
        assertThat(timeline.charsAt(5_000)).isEqualTo(3);
    }

    @Test
    void shouldSkipThePaddingThatTheSynthesiserAligns() {
        CharTimeline timeline = new CharTimeline("a b");
        " a b ".chars().forEach(character -> timeline.next((char) character, 10));
        assertThat(timeline.charsAt(10)).isEqualTo(3);
    }

    @Test
    void shouldNeverRunBackwardsOrBeyondTheText() {
        CharTimeline timeline = new CharTimeline("ab");
        timeline.next('a', 100);
        timeline.next('b', 40);
        timeline.next('c', 10);
        assertThat(timeline.charsAt(60)).isZero();
        assertThat(timeline.charsAt(100)).isEqualTo(2);
    }

    @Test
    void shouldFindTheBeginningOfAWordThatIsBeingSaid() {
        CharTimeline timeline = new CharTimeline("go on now");
        int at = 0;
        for (char character : "go on".toCharArray()) {
            timeline.next(character, at += 50);
        }
        assertThat(timeline.wordStartAt(60)).isZero();
        assertThat(timeline.wordStartAt(100)).as("the pause between words").isEqualTo(100);
        assertThat(timeline.wordStartAt(230)).isEqualTo(150);
        assertThat(timeline.wordStartAt(250))
                .as("where the alignment has come to an end")
                .isEqualTo(250);
        assertThat(new CharTimeline("go on").wordStartAt(280)).isEqualTo(195);
    }

    @Test
    void shouldEstimateWhereThereIsNoAlignment() {
        CharTimeline timeline = new CharTimeline("abcdef");
        assertThat(timeline.charsAt(130)).isEqualTo(2);
        assertThat(timeline.charsAt(10_000)).isEqualTo(6);
    }
}
