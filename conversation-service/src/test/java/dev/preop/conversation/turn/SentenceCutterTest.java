package dev.preop.conversation.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {

    /** Sentences are parted by a bar. */
    static Stream<String> texts() {
        return Stream.of(
                "Hello there. |How are you?",
                "That is $75.50. |Great!",
                "It costs 3.5 dollars per ounce.",
                "I spoke to Dr. Lee about it. |She agreed.",
                "Is Mrs. O'Neil in? |I can wait.",
                "Could you do 2 p.m. on Friday?",
                "See you at 2 p.m. |Thank you so much.",
                "It is on St. James Ave. near No. 5, right?",
                "We have fruit, nuts, etc. |What else?",
                "Ask for J. R. Smith at the desk. |Bye.",
                "1. First we meet.",
                "Well... maybe later. |Fine!",
                "What?! |Really?",
                "He said \"come in.\" |So I did.",
                "It was you and I. |Now go.",
                "The U.S. office opens at 9 a.m. every day.",
                "The Sr. García está aquí. |¿Le aviso?",
                "La cita es con la Dra. Ruiz. |Perfecto.",
                "¿Tiene hueco? |¡Qué bien! |Gracias.",
                "Vale 20,50 euros. |¿Le parece?",
                "Line one\n|Line two",
                "Great! 😊",
                "Is it $75? |No. |That is fine.");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldCutAtSentenceEndsWhenTextComesAtOnce(String text) {
        assertThat(Sentences.of(text.replace("|", ""))).isEqualTo(expected(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void shouldCutTheSameWhenTextComesCharacterByCharacter(String text) {
        SentenceCutter cutter = new SentenceCutter();
        List<String> sentences = new ArrayList<>();
        text.replace("|", "").codePoints().forEach(c -> sentences.addAll(cutter.feed(Character.toString(c))));
        sentences.addAll(cutter.rest());

        assertThat(sentences).isEqualTo(expected(text));
    }

    @Test
    void shouldGiveASentenceAsSoonAsTheNextOneBegins() {
        SentenceCutter cutter = new SentenceCutter();

        assertThat(cutter.feed("Sure, that works.")).isEmpty();
        assertThat(cutter.feed(" ")).isEmpty();
        assertThat(cutter.feed("C")).containsExactly("Sure, that works.");
        assertThat(cutter.rest()).containsExactly("C");
    }

    @Test
    void shouldKeepTheLastSentenceInHandUntilTheEnd() {
        SentenceCutter cutter = new SentenceCutter();

        assertThat(cutter.feed("Good bye. \n **")).isEmpty();
        assertThat(cutter.rest()).containsExactly("Good bye.");
    }

    @Test
    void shouldCutAtACommaWhenASentenceNeverEnds() {
        SentenceCutter cutter = new SentenceCutter();
        String endless = "and then we could meet on some other day, ".repeat(9);

        List<String> cut = cutter.feed(endless);

        assertThat(cut)
                .hasSizeGreaterThanOrEqualTo(1)
                .allSatisfy(part -> assertThat(part).endsWith(",").hasSizeLessThanOrEqualTo(281));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "***", "😊", "<think></think>", "..."})
    void shouldGiveNothingWhenThereIsNothingToSpeak(String text) {
        assertThat(Sentences.of(text)).isEmpty();
    }

    @Test
    void shouldTakeMarkdownAndReasoningTagsOut() {
        assertThat(Sentences.of("<think>\n</think>**Yes**, `Friday` works.")).containsExactly("Yes , Friday works.");
    }

    private static List<String> expected(String text) {
        return Arrays.stream(text.split("\\|", -1)).map(SpeakableText::clean).toList();
    }
}
