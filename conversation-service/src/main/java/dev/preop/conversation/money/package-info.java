/** Sums of money in spoken and written words. */
@NullMarked
package dev.preop.conversation.money;

import org.jspecify.annotations.NullMarked;
