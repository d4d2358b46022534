/** Sentences made fit for the ear: amounts, dates, times, numbers and codes as one would say them. */
@NullMarked
package dev.preop.speech.speakable;

import org.jspecify.annotations.NullMarked;
