/** Who has the floor: the pure turn-taking engine of a call. */
@NullMarked
package dev.preop.speech.turn;

import org.jspecify.annotations.NullMarked;
