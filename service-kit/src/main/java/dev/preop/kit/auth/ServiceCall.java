package dev.preop.kit.auth;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only another service may call this endpoint, with a service token for {@link #audience()}. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface ServiceCall {

    /** The name of this service in tokens, for example {@code call-gateway}. */
    String audience();
}
