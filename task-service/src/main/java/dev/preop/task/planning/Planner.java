package dev.preop.task.planning;

import dev.langchain4j.data.message.ChatMessage;
import dev.preop.contracts.Plan;
import dev.preop.contracts.Plan.HardConstraints;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes plans. The model writes, code decides: the price ceiling, what may be promised and told, and whether something is
 * missing. A malformed answer gets one chance to be repaired.
 */
@Singleton
public class Planner {

    private static final String MISSING_NUMBER = "phone number to call";
    private static final Pattern PHONE = Pattern.compile("\\b(tele)?phone\\b", Pattern.CASE_INSENSITIVE);

    private final LanguageModel model;
    private final Vertx vertx;
    private final Ids ids;
    private final Clock clock;

    public Planner(LanguageModel model, Vertx vertx, Ids ids, Clock clock) {
        this.model = model;
        this.vertx = vertx;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws ProblemException {@link ErrorCode#INSTRUCTION_REFUSED} for what is not called at all */
    public Risk assess(String instruction) {
        Risk risk = RiskCheck.of(instruction);
        if (risk.level() == Risk.Level.HIGH) {
            throw new ProblemException(ErrorCode.INSTRUCTION_REFUSED, String.join(" ", risk.reasons()));
        }
        return risk;
    }

    /** Fails with a problem when the model gives no usable plan. Completes on the caller's Vert.x context. */
    public Uni<Planned> plan(PlanningRequest request, Risk risk, PlanListener listener) {
        return vertx.executeBlocking(() -> draft(request, listener), false).map(draft -> finish(draft, request, risk));
    }

    private PlanDraft draft(PlanningRequest request, PlanListener listener) {
        LocalDate today = LocalDate.now(clock.withZone(request.settings().timezone()));
        List<ChatMessage> question = PlanPrompt.of(request, today);
        String answer = answer(question, listener);
        try {
            return PlanReader.read(answer);
        } catch (MalformedPlanException fault) {
            return repaired(PlanPrompt.repairing(question, answer, fault.getMessage()), listener);
        }
    }

    private PlanDraft repaired(List<ChatMessage> question, PlanListener listener) {
        try {
            return PlanReader.read(answer(question, listener));
        } catch (MalformedPlanException e) {
            throw new ProblemException(
                    ErrorCode.AI_MALFORMED_ANSWER,
                    "The model gave no usable plan, twice. Try again or say it differently.",
                    e);
        }
    }

    private String answer(List<ChatMessage> question, PlanListener listener) {
        return model.answer(question, new PlanInTheMaking(ids.next(), listener)::read);
    }

    private static Planned finish(PlanDraft draft, PlanningRequest request, Risk risk) {
        if (draft.isRefusal()) {
            throw new ProblemException(ErrorCode.AI_REFUSED, "The model will not plan this call.");
        }
        return new Planned(settle(draft.plan(), request, risk), EnvelopeCompiler.compile(draft, request));
    }

    private static Plan settle(Plan plan, PlanningRequest request, Risk risk) {
        List<String> missing = Stream.concat(
                        missing(plan.missingInfo(), request.numberKnown()),
                        risk.unconfirmed(request.answers()).stream())
                .toList();
        return new Plan(
                plan.title().strip(),
                plan.goal(),
                plan.steps(),
                plan.questionsToAsk(),
                missing,
                !missing.isEmpty(),
                plan.calleeName(),
                constraints(plan.hardConstraints(), request),
                plan.softPreferences());
    }

    private static Stream<String> missing(List<String> named, boolean numberKnown) {
        Stream<String> others =
                named.stream().filter(item -> !PHONE.matcher(item).find());
        return Stream.concat(others, numberKnown ? Stream.empty() : Stream.of(MISSING_NUMBER));
    }

    private static HardConstraints constraints(HardConstraints modelled, PlanningRequest request) {
        return EnvelopeCompiler.statedLimit(request)
                .map(limit -> new HardConstraints(limit.amount(), limit.currency()))
                .orElse(modelled);
    }
}
