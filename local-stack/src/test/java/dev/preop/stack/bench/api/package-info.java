/** Tests of the API benchmark. */
@NullMarked
package dev.preop.stack.bench.api;

import org.jspecify.annotations.NullMarked;
