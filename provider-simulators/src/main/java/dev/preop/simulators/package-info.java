/** The providers the suite depends on, played on the wire by one process, so that it runs whole without accounts. */
@NullMarked
package dev.preop.simulators;

import org.jspecify.annotations.NullMarked;
