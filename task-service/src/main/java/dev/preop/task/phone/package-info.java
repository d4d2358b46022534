/** Phone numbers: found in text, completed, checked and kept out of everything that is not sealed. */
@NullMarked
package dev.preop.task.phone;

import org.jspecify.annotations.NullMarked;
