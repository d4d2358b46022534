/** The people who answer the phone: pure personas, and the ears and mouth that join them to a call's audio. */
@NullMarked
package dev.preop.simulators.callees;

import org.jspecify.annotations.NullMarked;
