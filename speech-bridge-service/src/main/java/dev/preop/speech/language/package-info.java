/** What differs from language to language: one folder of words each. */
@NullMarked
package dev.preop.speech.language;

import org.jspecify.annotations.NullMarked;
