package dev.preop.simulators.supabase.auth;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.util.List;

/** What verifiers read without an API key: the public keys and the OIDC discovery document. */
public final class Discovery {

    private final AccessTokens tokens;

    /** Publishes the key that signs {@code tokens}. */
    public Discovery(AccessTokens tokens) {
        this.tokens = tokens;
    }

    /** Adds the two documents to {@code router}. */
    public void mount(Router router) {
        router.get("/auth/v1/.well-known/jwks.json").handler(context -> {
            context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=600");
            context.json(tokens.jwks());
        });
        router.get("/auth/v1/.well-known/openid-configuration").handler(context -> context.json(document()));
    }

    private JsonObject document() {
        String issuer = tokens.issuer();
        return new JsonObject()
                .put("issuer", issuer)
                .put("jwks_uri", issuer + "/.well-known/jwks.json")
                .put("authorization_endpoint", issuer + "/oauth/authorize")
                .put("token_endpoint", issuer + "/oauth/token")
                .put("userinfo_endpoint", issuer + "/oauth/userinfo")
                .put("response_types_supported", new JsonArray().add("code"))
                .put("grant_types_supported", new JsonArray(List.of("authorization_code", "refresh_token")))
                .put("subject_types_supported", new JsonArray().add("public"))
                .put("id_token_signing_alg_values_supported", new JsonArray(List.of("RS256", "HS256", "ES256")));
    }
}
