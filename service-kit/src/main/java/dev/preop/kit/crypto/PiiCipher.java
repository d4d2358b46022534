package dev.preop.kit.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals personal data with AES-256-GCM as {@code v1|kid|nonce|ciphertext}, nonce and ciphertext in base64url. The
 * additional data (see {@link Aad}) ties the value to its place. Safe for use from many threads.
 */
@ApplicationScoped
public class PiiCipher {

    private static final String VERSION = "v1";
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MAX_SEALED_CHARS = 1 << 20;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** Each thread's own: to look for one takes longer than to seal a line. */
    private static final ThreadLocal<Cipher> CIPHERS = ThreadLocal.withInitial(PiiCipher::newCipher);

    private final KeyRing keys;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public PiiCipher(CryptoConfig config) {
        this(config.encryptionKey());
    }

    /** A cipher with the given keys, {@code kid:base64(32 bytes)[,…]}. */
    public PiiCipher(String encryptionKeys) {
        this.keys = KeyRing.parse(encryptionKeys);
    }

    /** Seals {@code plaintext} for the place that {@code aad} names. */
    public String seal(String plaintext, String aad) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce, aad)
                    .doFinal(plaintext.getBytes(StandardCharsets.UTF_8));
            return String.join(
                    "|", VERSION, keys.currentId(), ENCODER.encodeToString(nonce), ENCODER.encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    /**
     * Opens what {@link #seal} made with the same {@code aad}, under the current key or an older one.
     *
     * @throws SealBrokenException when it is malformed, altered, of an unknown key or from another place
     */
    public String open(String sealed, String aad) {
        if (sealed.length() > MAX_SEALED_CHARS) {
            throw new SealBrokenException("sealed value is longer than any that is made here");
        }
        List<String> parts = List.of(sealed.split("\\|", -1));
        if (parts.size() != 4 || !parts.get(0).equals(VERSION)) {
            throw new SealBrokenException("sealed value does not have the form v1|kid|nonce|ciphertext");
        }
        SecretKey key =
                keys.find(parts.get(1)).orElseThrow(() -> new SealBrokenException("sealed value names an unknown key"));
        byte[] nonce = decode(parts.get(2));
        byte[] ciphertext = decode(parts.get(3));
        if (nonce.length != NONCE_BYTES) {
            throw new SealBrokenException("sealed value has a nonce of the wrong length");
        }
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, key, nonce, aad).doFinal(ciphertext), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new SealBrokenException("sealed value was altered or belongs to another place");
        }
    }

    /** Whether there are keys that only open: then something may be left that they sealed. */
    public boolean hasOlderKeys() {
        return keys.size() > 1;
    }

    /** How everything begins that is sealed with the current key. */
    public String currentPrefix() {
        return VERSION + "|" + keys.currentId() + "|";
    }

    /** This cipher for one column of one table. */
    public SealedColumn column(String table, String column) {
        return new SealedColumn(this, table, column);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String aad) throws GeneralSecurityException {
        Cipher cipher = CIPHERS.get();
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(aad.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance(TRANSFORMATION);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-256-GCM is not available", e);
        }
    }

    private static byte[] decode(String part) {
        try {
            return Base64.getUrlDecoder().decode(part);
        } catch (IllegalArgumentException e) {
            throw new SealBrokenException("sealed value is not base64url");
        }
    }
}
