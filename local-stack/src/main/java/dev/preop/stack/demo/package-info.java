/** One phone call shown live, from the typed sentence to the extracted facts. */
@NullMarked
package dev.preop.stack.demo;

import org.jspecify.annotations.NullMarked;
