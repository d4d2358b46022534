/** Where the task service asks for a call's recording. */
@NullMarked
package dev.preop.speech.recording.rest;

import org.jspecify.annotations.NullMarked;
