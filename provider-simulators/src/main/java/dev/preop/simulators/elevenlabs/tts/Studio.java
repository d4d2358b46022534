package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.elevenlabs.ElevenLabsSettings;
import io.vertx.core.Vertx;

/** What every way of synthesis needs. */
public record Studio(Vertx vertx, ElevenLabsSettings settings, Faults faults) {}
