/** The languages the agent speaks: each is one folder of resource files. */
@NullMarked
package dev.preop.conversation.language;

import org.jspecify.annotations.NullMarked;
