package dev.preop.speech.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class ByLanguageTest {

    private final ByLanguage<String> languages = new ByLanguage<>("turn", (language, words) -> language);

    @Test
    void shouldChooseByTheLanguageWhateverTheRegion() {
        assertThat(languages.of("es-MX")).isEqualTo("es");
        assertThat(languages.of("en")).isEqualTo("en");
    }

    @Test
    void shouldTakeTheFirstForWhatIsMissing() {
        assertThat(languages.of("de-DE")).isEqualTo("en");
        assertThat(languages.of("not a tag")).isEqualTo("en");
        assertThat(languages.find("de-DE")).isEmpty();
    }

    @Test
    void shouldReadTheWordsOfEach() {
        ByLanguage<String> words = new ByLanguage<>("turn", (language, all) -> all.getProperty("backchannels"));
        assertThat(words.of("es")).isNotEqualTo(words.of("en"));
    }

    @Test
    void shouldNotBeginWithALanguageThatLacksAFile() {
        assertThatNullPointerException()
                .isThrownBy(() -> new ByLanguage<>("missing", (language, words) -> language))
                .withMessage("/languages/en/missing.properties");
    }
}
