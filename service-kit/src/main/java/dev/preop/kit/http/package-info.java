/** What stands at the door of every service: who may come in, how often, and with how much. */
@NullMarked
package dev.preop.kit.http;

import org.jspecify.annotations.NullMarked;
