/** What is left to do once a user wants nothing kept: to recognise what arrives late. */
@NullMarked
package dev.preop.kit.erasure;

import org.jspecify.annotations.NullMarked;
