package dev.preop.simulators.twilio.call;

import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.transcription.LiveTranscription;
import dev.preop.simulators.twilio.transcription.TranscriptionRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The transcriptions of one call. Confined to the simulator's event loop. */
public final class Transcriptions {

    private final CallServices services;
    private final Call call;
    private final List<LiveTranscription> all = new ArrayList<>();

    Transcriptions(CallServices services, Call call) {
        this.services = services;
        this.call = call;
    }

    /** Starts telling what is said on the call. */
    public LiveTranscription start(TranscriptionRequest request) {
        if (call.status() != CallStatus.IN_PROGRESS) {
            throw ApiProblem.callEnded();
        }
        LiveTranscription transcription = new LiveTranscription(
                services.webhooks(),
                services.clock(),
                Sids.next("GT"),
                request,
                Map.of("AccountSid", services.settings().accountSid(), "CallSid", call.sid()));
        all.add(transcription);
        services.faults()
                .take(CallFaults.TRANSCRIPTION_ERROR)
                .ifPresentOrElse(
                        fault -> transcription.fail(
                                fault.details().getInteger("code", 20500),
                                fault.details().getString("message", "Internal Server Error")),
                        transcription::start);
        return transcription;
    }

    /** Those that listen now. */
    public List<LiveTranscription> live() {
        return all.stream().filter(transcription -> !transcription.stopped()).toList();
    }

    /** Hears 20 ms of both sides. */
    void frame(byte[] fromPhone, byte[] toPhone) {
        for (LiveTranscription transcription : all) {
            transcription.frame(fromPhone, toPhone);
        }
    }

    /** The call is over. */
    void stop() {
        all.forEach(LiveTranscription::stop);
    }
}
