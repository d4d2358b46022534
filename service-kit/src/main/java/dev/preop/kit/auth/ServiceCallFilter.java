package dev.preop.kit.auth;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Guards endpoints marked {@link ServiceCall}. */
@Provider
@ServiceCall(audience = "")
@Priority(Priorities.AUTHENTICATION)
public class ServiceCallFilter implements ContainerRequestFilter {

    private final ServiceTokens tokens;
    private final ResourceInfo endpoint;

    public ServiceCallFilter(ServiceTokens tokens, @Context ResourceInfo endpoint) {
        this.tokens = tokens;
        this.endpoint = endpoint;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        tokens.verifyBearer(request.getHeaderString(HttpHeaders.AUTHORIZATION), audience());
    }

    private String audience() {
        ServiceCall onMethod = endpoint.getResourceMethod().getAnnotation(ServiceCall.class);
        return onMethod != null
                ? onMethod.audience()
                : endpoint.getResourceClass().getAnnotation(ServiceCall.class).audience();
    }
}
