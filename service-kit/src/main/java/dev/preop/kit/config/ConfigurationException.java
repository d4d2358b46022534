package dev.preop.kit.config;

import java.util.List;

/** The environment lacks something or holds something unusable; one sentence for each variable, never its value. */
public final class ConfigurationException extends RuntimeException {

    private final transient List<String> sentences;

    ConfigurationException(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = List.copyOf(sentences);
    }

    public List<String> sentences() {
        return sentences;
    }
}
