package dev.preop.task.sms;

import dev.preop.contracts.CallRef;
import java.util.UUID;

/**
 * A message that this instance, and no other, is to send now.
 *
 * @param call the last call that reached nobody
 * @param attempts how often it was tried, this time included
 */
public record Claim(UUID id, CallRef call, int attempts) {}
