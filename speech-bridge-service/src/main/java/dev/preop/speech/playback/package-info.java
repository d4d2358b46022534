/** What the callee hears and when: pacing ahead of the ear, and marks that tell what was heard. */
@NullMarked
package dev.preop.speech.playback;

import org.jspecify.annotations.NullMarked;
