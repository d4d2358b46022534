/** What happened on a call, written down as it reached the turn engine, and played again through it. */
@NullMarked
package dev.preop.speech.journal;

import org.jspecify.annotations.NullMarked;
