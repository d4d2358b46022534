/** Errors as RFC 9457 problem details, from one catalogue of codes. */
@NullMarked
package dev.preop.kit.problem;

import org.jspecify.annotations.NullMarked;
