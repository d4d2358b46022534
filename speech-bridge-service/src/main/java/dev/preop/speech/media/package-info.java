/** The socket between the call gateway and this service: sound as binary frames, control as JSON. */
@NullMarked
package dev.preop.speech.media;

import org.jspecify.annotations.NullMarked;
