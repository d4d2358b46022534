package dev.preop.simulators.supabase.auth;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/** A refusal of Supabase Auth. Its JSON shape depends on the API version the client asks for. */
final class AuthFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String VERSION = "X-Supabase-Api-Version";
    private static final String DATED = "2024-01-01";

    private final int status;
    private final String code;

    AuthFailure(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    void answer(RoutingContext context) {
        context.response().setStatusCode(status).putHeader("x-sb-error-code", code);
        if (dated(context.request())) {
            context.response().putHeader(VERSION, DATED);
        }
        context.json(body(context.request()));
    }

    private static boolean dated(HttpServerRequest request) {
        return DATED.equals(request.getHeader(VERSION));
    }

    private JsonObject body(HttpServerRequest request) {
        if (dated(request)) {
            return new JsonObject().put("code", code).put("message", getMessage());
        }
        JsonObject body =
                new JsonObject().put("code", status).put("error_code", code).put("msg", getMessage());
        return status < 500 ? body : body.put("error_id", UUID.randomUUID().toString());
    }
}
