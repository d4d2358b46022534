package dev.preop.kit.crypto;

import io.smallrye.config.ConfigMapping;

/** Keys for personal data; they come from the environment and from nowhere else. */
@ConfigMapping(prefix = "preop.crypto")
public interface CryptoConfig {

    /** Encryption keys {@code kid:base64(32 bytes)[,kid:base64…]}: the first one seals, all of them open. */
    String encryptionKey();

    /** Base64 of the 32 bytes that key the blind index; never one of the encryption keys. */
    String indexKey();
}
