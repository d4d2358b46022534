/** The operator console, served to browsers with the operator API behind the same origin. */
@NullMarked
package dev.preop.stack.site;

import org.jspecify.annotations.NullMarked;
