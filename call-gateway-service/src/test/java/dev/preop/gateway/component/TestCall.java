package dev.preop.gateway.component;

import static io.restassured.RestAssured.given;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.token.CallContext;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A call as Twilio sees it: it signs and posts what Twilio would. */
record TestCall(CallContext context, String token, String callSid) {

    static final String CALL_SID = "CA0123456789abcdef0123456789abcdef";
    static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c";

    static CallContext newContext() {
        return new CallContext(
                new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                SpanContext.createFromRemoteParent(
                        TRACE_ID, "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault()));
    }

    static String newCallSid() {
        return "CA" + UUID.randomUUID().toString().replace("-", "");
    }

    UUID sessionId() {
        return context.call().sessionId();
    }

    Response webhook(String name, String moreQuery, Map<String, String> parameters) {
        Map<String, String> form = form(parameters);
        String pathAndQuery = "/api/webhooks/" + name + "?call=" + token + moreQuery;
        return post(pathAndQuery, form, sign("https://" + ProviderAddresses.PUBLIC_ORIGIN + pathAndQuery, form));
    }

    Response post(String pathAndQuery, Map<String, String> form, String signature) {
        return given().urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Twilio-Signature", signature)
                .body(encoded(form))
                .post(pathAndQuery);
    }

    Map<String, String> form(Map<String, String> parameters) {
        Map<String, String> form = new TreeMap<>(parameters);
        form.put("CallSid", callSid);
        form.put("AccountSid", ProviderAddresses.ACCOUNT_SID);
        form.put("From", "+14155550199");
        form.put("ToZip", "");
        return form;
    }

    static String sign(String url, Map<String, String> form) {
        StringBuilder text = new StringBuilder(url);
        new TreeMap<>(form).forEach((name, value) -> text.append(name).append(value));
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(ProviderAddresses.AUTH_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder()
                    .encodeToString(mac.doFinal(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Map<String, String> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body.toString();
    }
}
