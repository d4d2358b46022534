/** How a test tells a simulator to misbehave: faults armed over HTTP and used up one by one. */
@NullMarked
package dev.preop.simulators.control;

import org.jspecify.annotations.NullMarked;
