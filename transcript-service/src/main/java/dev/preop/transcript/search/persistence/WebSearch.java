package dev.preop.transcript.search.persistence;

/** The full-text query for words as users type them. */
final class WebSearch {

    /** Finds a word as it was said, and by its stem in both languages. Takes the words as {@code :words}. */
    static final String SQL = "(websearch_to_tsquery('simple', :words) || websearch_to_tsquery('english', :words)"
            + " || websearch_to_tsquery('spanish', :words))";

    private WebSearch() {}
}
