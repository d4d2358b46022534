/** Reading what people say in English and Spanish: amounts, dates, times, codes and days, each with where it stands. */
@NullMarked
package dev.preop.simulators.ollama.mind.language;

import org.jspecify.annotations.NullMarked;
