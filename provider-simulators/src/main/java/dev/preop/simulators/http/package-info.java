/** Small helpers for answering HTTP as a provider would: JSON bodies and credentials. */
@NullMarked
package dev.preop.simulators.http;

import org.jspecify.annotations.NullMarked;
