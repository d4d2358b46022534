package dev.preop.simulators.supabase.auth;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.supabase.ApiKeys;
import dev.preop.simulators.supabase.SupabaseSettings;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The endpoints below {@code /auth/v1} that need an API key. */
public final class AuthRoutes {

    /** What auth-js sends with a changed phone; the challenges are for links in e-mails. */
    private static final Set<String> CHANGEABLE = Set.of("phone", "channel", "code_challenge", "code_challenge_method");

    private final AccessTokens tokens;
    private final Sessions sessions = new Sessions();
    private final Users users;
    private final PhoneChanges phones;
    private final Faults faults;
    private final Clock clock;

    /** Serves the seeded users with tokens from {@code tokens}. */
    public AuthRoutes(SupabaseSettings settings, AccessTokens tokens, Faults faults, Clock clock) {
        this.faults = faults;
        this.tokens = tokens;
        this.users = new Users(settings.userPassword(), clock.instant());
        this.phones = new PhoneChanges(users, clock);
        this.clock = clock;
    }

    /** Adds what a person who has no simulated phone looks at. */
    public void mountOpen(Router router) {
        router.get("/sim/messages").handler(context -> context.json(phones.sentMessages()));
    }

    /** Adds the endpoints to {@code router}. */
    public void mount(Router router) {
        router.route("/auth/v1/*").handler(answering(this::injected));
        router.get("/auth/v1/health").handler(context -> context.json(new JsonObject().put("name", "GoTrue")));
        router.post("/auth/v1/token").handler(answering(this::token));
        router.get("/auth/v1/user").handler(answering(this::user));
        router.put("/auth/v1/user").handler(answering(this::updateUser));
        router.post("/auth/v1/verify").handler(answering(this::verify));
        router.post("/auth/v1/logout").handler(answering(this::logout));
        router.post("/auth/v1/admin/users").handler(answering(this::createUser));
    }

    private static Handler<RoutingContext> answering(Consumer<RoutingContext> endpoint) {
        return context -> {
            try {
                endpoint.accept(context);
            } catch (AuthFailure failure) {
                failure.answer(context);
            } catch (ClassCastException wrongType) {
                new AuthFailure(400, "validation_failed", "A field of the body has the wrong type").answer(context);
            }
        };
    }

    private void injected(RoutingContext context) {
        faults.take("auth_error").map(Fault::details).ifPresentOrElse(AuthRoutes::fail, context::next);
    }

    private static void fail(JsonObject details) {
        throw new AuthFailure(
                details.getInteger("status", 500),
                details.getString("code", "unexpected_failure"),
                details.getString("message", "Unexpected failure"));
    }

    private void token(RoutingContext context) {
        @Nullable String grant = context.request().getParam("grant_type");
        if ("password".equals(grant)) {
            signIn(context, body(context));
        } else if ("refresh_token".equals(grant)) {
            Sessions.Session session = sessions.spend(text(body(context), "refresh_token"));
            grant(context, owner(session.userId()), session);
        } else {
            context.response().setStatusCode(400);
            context.json(new JsonObject()
                    .put("error", "unsupported_grant_type")
                    .put("error_description", "grant_type must be password or refresh_token"));
        }
    }

    private void signIn(RoutingContext context, JsonObject credentials) {
        User user = users.authenticate(text(credentials, "email"), text(credentials, "password"))
                .orElseThrow(() -> new AuthFailure(400, "invalid_credentials", "Invalid login credentials"));
        grant(context, user, sessions.open(user.id(), "password", clock.instant()));
    }

    private void grant(RoutingContext context, User user, Sessions.Session session) {
        context.json(tokens.grant(user, session, sessions.issueToken(session)));
    }

    private void user(RoutingContext context) {
        context.json(shown(signedIn(context)));
    }

    /** Changes the phone, the only thing that can be changed here. */
    private void updateUser(RoutingContext context) {
        User user = signedIn(context);
        JsonObject wanted = body(context);
        if (!CHANGEABLE.containsAll(wanted.fieldNames())) {
            throw new AuthFailure(400, "validation_failed", "only phone can be changed in a simulated project");
        }
        phones.begin(user, text(wanted, "phone"), wanted.getString("channel", "sms"));
        context.json(shown(user));
    }

    private JsonObject shown(User user) {
        return user.toJson(clock.instant()).mergeIn(phones.pending(user.id()));
    }

    /** Whoever knows the code is signed in, in a session of its own. */
    private void verify(RoutingContext context) {
        User user = phones.confirm(body(context));
        grant(context, user, sessions.open(user.id(), "otp", clock.instant()));
    }

    private void logout(RoutingContext context) {
        JsonObject claims = liveClaims(context);
        UUID session = UUID.fromString(claims.getString("session_id"));
        UUID user = UUID.fromString(claims.getString("sub"));
        String scope =
                context.queryParams().contains("scope") ? context.queryParams().get("scope") : "global";
        switch (scope) {
            case "local" -> sessions.close(session);
            case "others" -> sessions.closeAllBut(user, session);
            case "global" -> sessions.closeAllBut(user, new UUID(0, 0));
            default -> throw new AuthFailure(400, "validation_failed", "Unsupported logout scope \"" + scope + "\"");
        }
        context.response().setStatusCode(204).end();
    }

    private void createUser(RoutingContext context) {
        if (!ApiKeys.isSecret(context)) {
            throw new AuthFailure(403, "not_admin", "User not allowed");
        }
        JsonObject body = body(context);
        JsonArray roles = body.getJsonObject("app_metadata", new JsonObject()).getJsonArray("roles", new JsonArray());
        User user = new User(
                UUID.randomUUID(),
                text(body, "email"),
                "",
                clock.instant(),
                text(body, "password"),
                body.getJsonObject("user_metadata", new JsonObject()).getString("full_name", ""),
                List.copyOf(roles.stream().map(Object::toString).toList()),
                clock.instant());
        if (!users.add(user)) {
            throw new AuthFailure(422, "email_exists", "A user with this email address has already been registered");
        }
        context.json(user.toJson(clock.instant()));
    }

    private JsonObject liveClaims(RoutingContext context) {
        String bearer = ApiKeys.bearer(context);
        if (bearer == null) {
            throw new AuthFailure(401, "no_authorization", "This endpoint requires a valid Bearer token");
        }
        JsonObject claims = tokens.verify(bearer)
                .orElseThrow(() -> new AuthFailure(
                        403, "bad_jwt", "invalid JWT: unable to parse or verify signature, or token is expired"));
        if (!sessions.isLive(UUID.fromString(claims.getString("session_id")))) {
            throw new AuthFailure(403, "session_not_found", "Session from session_id claim in JWT does not exist");
        }
        return claims;
    }

    private User signedIn(RoutingContext context) {
        return owner(UUID.fromString(liveClaims(context).getString("sub")));
    }

    private User owner(UUID id) {
        return users.find(id)
                .orElseThrow(() -> new AuthFailure(403, "user_not_found", "User from sub claim in JWT does not exist"));
    }

    private static JsonObject body(RoutingContext context) {
        return Json.body(context)
                .orElseThrow(() -> new AuthFailure(400, "bad_json", "Could not parse request body as JSON"));
    }

    private static String text(JsonObject body, String name) {
        if (body.getValue(name) instanceof String value && !value.isBlank()) {
            return value;
        }
        throw new AuthFailure(400, "validation_failed", "missing " + name);
    }
}
