/** Fixed phrases, and sound made before it is needed: what is still said when the synthesiser's socket is dead. */
@NullMarked
package dev.preop.speech.clip;

import org.jspecify.annotations.NullMarked;
