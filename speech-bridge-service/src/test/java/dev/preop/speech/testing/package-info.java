/** Both ends of a call for tests: the provider's wire protocol and the gateway's. */
@NullMarked
package dev.preop.speech.testing;

import org.jspecify.annotations.NullMarked;
