/** Supabase Storage, where the sound lies. */
@NullMarked
package dev.preop.speech.recording.client;

import org.jspecify.annotations.NullMarked;
