/** The live call: the turn engine and everything it is wired to. */
@NullMarked
package dev.preop.speech.session;

import org.jspecify.annotations.NullMarked;
