package dev.preop.notification.push;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser with a push subscription: it reads what was sealed for it, as RFC 8291 and RFC 8188 have it. */
public final class Browser {

    private static final int SALT = 16;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] auth;

    Browser(KeyPair keys, byte[] auth) {
        this.keys = keys;
        this.auth = auth;
    }

    /** With fresh keys. */
    public static Browser open() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            byte[] auth = new byte[SALT];
            new SecureRandom().nextBytes(auth);
            return new Browser(generator.generateKeyPair(), auth);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its subscription as it tells it. */
    public String subscription(String endpoint) {
        return """
                {"endpoint": "%s", "keys": {"p256dh": "%s", "auth": "%s"}}""".formatted(endpoint, base64(point((ECPublicKey) keys.getPublic())), base64(auth));
    }

    /** What a message of one record says. */
    public String read(byte[] message) throws GeneralSecurityException {
        ByteBuffer header = ByteBuffer.wrap(message);
        byte[] salt = next(header, SALT);
        header.getInt();
        byte[] sender = next(header, header.get());
        byte[] sealed = next(header, header.remaining());
        byte[] ikm = hkdf(
                auth,
                agreed(sender),
                concat(
                        "WebPush: info\0".getBytes(StandardCharsets.US_ASCII),
                        point((ECPublicKey) keys.getPublic()),
                        sender),
                COORDINATE);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(hkdf(salt, ikm, info("aes128gcm"), 16), "AES"),
                new GCMParameterSpec(128, hkdf(salt, ikm, info("nonce"), 12)));
        byte[] padded = cipher.doFinal(sealed);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != 2) {
            throw new GeneralSecurityException("the last record must end with 2");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        ECPoint at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length)));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(at, curve()));
    }

    static KeyPair keyPair(byte[] point, byte[] scalar) throws GeneralSecurityException {
        return new KeyPair(
                publicKey(point),
                KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(new BigInteger(1, scalar), curve())));
    }

    private byte[] agreed(byte[] sender) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(publicKey(sender), true);
        return agreement.generateSecret();
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return ((ECPublicKey) generator.generateKeyPair().getPublic()).getParams();
    }

    private static byte[] hkdf(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addSalt(salt)
                        .addIKM(secret)
                        .thenExpand(info, length));
    }

    private static byte[] info(String use) {
        return ("Content-Encoding: " + use + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] point(ECPublicKey key) {
        return concat(
                new byte[] {4},
                coordinate(key.getW().getAffineX()),
                coordinate(key.getW().getAffineY()));
    }

    static byte[] coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int kept = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - kept, fixed, COORDINATE - kept, kept);
        return fixed;
    }

    private static byte[] next(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
