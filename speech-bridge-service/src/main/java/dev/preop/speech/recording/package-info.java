/** Recordings of calls, for users who want them: both sides on two tracks, in pieces, kept in Supabase Storage. */
@NullMarked
package dev.preop.speech.recording;

import org.jspecify.annotations.NullMarked;
