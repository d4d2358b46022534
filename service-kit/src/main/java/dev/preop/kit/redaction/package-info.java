/** Keeping personal data and secrets out of logs and stored text. */
@NullMarked
package dev.preop.kit.redaction;

import org.jspecify.annotations.NullMarked;
