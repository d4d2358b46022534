/** A call in virtual time: the real turn engine and player between an imagined callee, carrier, model and providers. */
@NullMarked
package dev.preop.speech.simulation;

import org.jspecify.annotations.NullMarked;
