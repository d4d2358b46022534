/** Keeps what was said on every call and, after it, what came of it: each fact resting on words of the callee. */
@NullMarked
package dev.preop.transcript;

import org.jspecify.annotations.NullMarked;
