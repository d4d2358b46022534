/** Keeps what was said on every call and, after it, what came of it. */
@NullMarked
package dev.preop.transcript;

import org.jspecify.annotations.NullMarked;
