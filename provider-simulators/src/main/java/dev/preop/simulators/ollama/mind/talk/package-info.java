/**
 * One turn of a telephone conversation. Everything is derived from the messages so far: what is on offer, what was agreed,
 * what has been asked already; nothing is remembered between turns.
 */
@NullMarked
package dev.preop.simulators.ollama.mind.talk;

import org.jspecify.annotations.NullMarked;
