package dev.preop.simulators.ollama.mind.errand;

import dev.preop.simulators.ollama.mind.language.Language;

/**
 * What somebody is to be called for.
 *
 * @param object what is wanted, as it follows the verb: {@code dental cleaning}, {@code a large pizza}, {@code a table
 *     for 4}; empty when it was not said
 * @param callee the business or role to be called, empty when it was not said
 * @param language the language it was said in
 */
public record Errand(ErrandKind kind, String object, String callee, Language language) {}
