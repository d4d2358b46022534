package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.twilio.error.ApiProblem;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** The faults the REST API can be told to have. */
public final class RestFaults {

    /** A request is refused with {@code status}, {@code code} and {@code message}; detail {@code path} picks by a part. */
    public static final String ERROR = "rest_error";
    /** A call or message is accepted and the connection closed without an answer. */
    public static final String DROP_RESPONSE = "drop_response";
    /** A message is refused with {@code code}, for example 21610. */
    public static final String MESSAGE_ERROR = "message_error";

    public static final Set<String> ALL = Set.of(ERROR, DROP_RESPONSE, MESSAGE_ERROR);

    private RestFaults() {}

    static void refuse(RoutingContext exchange, Faults faults) {
        faults.take(ERROR, fault -> exchange.request()
                        .path()
                        .contains(fault.details().getString("path", "")))
                .ifPresent(fault -> {
                    throw problem(fault);
                });
        exchange.next();
    }

    static ApiProblem problem(Fault fault) {
        return new ApiProblem(
                fault.details().getInteger("status", 500),
                fault.details().getInteger("code", 20500),
                fault.details().getString("message", "Internal Server Error"));
    }

    /** Closes the connection instead of answering, if told to. */
    static boolean dropped(RoutingContext exchange, Faults faults) {
        boolean drop = faults.take(DROP_RESPONSE).isPresent();
        if (drop) {
            exchange.request().connection().close();
        }
        return drop;
    }
}
