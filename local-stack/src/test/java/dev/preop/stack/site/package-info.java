/** Tests of the served console. */
@NullMarked
package dev.preop.stack.site;

import org.jspecify.annotations.NullMarked;
