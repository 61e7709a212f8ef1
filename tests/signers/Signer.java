// Signs requests with an access key: SDK-HMAC-SHA256. Standard library only.

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

public final class Signer {
    private static final String ALGORITHM = "SDK-HMAC-SHA256";

    /** What is signed: path as it is sent; query decoded; X-Security-Token among the headers for temporary keys. */
    public record Request(
            String method, String host, String path, List<String[]> query, Map<String, String> headers, byte[] body) {}

    /** Returns the headers to add to a request. The date is the time in UTC, as 20240301T065213Z. */
    public static Map<String, String> sign(String accessKey, String secretKey, Request request, String date)
            throws GeneralSecurityException {
        Map<String, String> given = new HashMap<>();
        request.headers().forEach((name, value) -> given.put(name.toLowerCase(), value));
        Map<String, String> added = new LinkedHashMap<>();
        if (!given.containsKey("x-sdk-date")) {
            added.put("X-Sdk-Date", date);
        }
        String media = given.get("content-type");
        if (media != null && !media.startsWith("application/json") && !media.startsWith("application/bson")) {
            added.put("X-Sdk-Content-Sha256", "UNSIGNED-PAYLOAD"); // files and forms are not hashed
        }
        TreeMap<String, String> signed = new TreeMap<>();
        signed.put("host", request.host());
        given.forEach((name, value) -> signed.put(name, value.strip()));
        added.forEach((name, value) -> signed.put(name.toLowerCase(), value.strip()));
        signed.keySet().removeIf(name -> name.contains("_") || name.equals("authorization"));
        String names = String.join(";", signed.keySet());
        StringBuilder lines = new StringBuilder();
        signed.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));

        String path = Arrays.stream(decode(request.path()).split("/", -1))
                .map(Signer::encode)
                .collect(Collectors.joining("/"));
        if (!path.endsWith("/")) {
            path += "/";
        }
        Comparator<String> bytes = (a, b) -> Arrays.compareUnsigned(utf8(a), utf8(b));
        Comparator<String[]> byName = Comparator.comparing(pair -> pair[0], bytes);
        String query = request.query().stream()
                .sorted(byName.thenComparing(pair -> pair[1], bytes))
                .map(pair -> encode(pair[0]) + "=" + encode(pair[1]))
                .collect(Collectors.joining("&"));
        String bodyHash = signed.getOrDefault("x-sdk-content-sha256", sha256(request.body()));

        String canonical =
                String.join("\n", request.method().toUpperCase(), path, query, lines.toString(), names, bodyHash);
        String text = String.join("\n", ALGORITHM, signed.get("x-sdk-date"), sha256(utf8(canonical)));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(utf8(secretKey), "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(utf8(text)));
        added.put(
                "Authorization",
                ALGORITHM + " Access=" + accessKey + ", SignedHeaders=" + names + ", Signature=" + signature);
        return added;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] data) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : utf8(text)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            out.append(plain || "-._~".indexOf(c) >= 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }

    /** Undoes %XX; stray percent signs stay. */
    private static String decode(String text) {
        byte[] in = utf8(text);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < in.length; at++) {
            int high = at + 2 < in.length && in[at] == '%' ? Character.digit(in[at + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(in[at + 2], 16) : -1;
            if (low >= 0) {
                out.write(high * 16 + low);
                at += 2;
            } else {
                out.write(in[at]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return text.replace("\\\\", "\0").replace("\\t", "\t").replace("\\n", "\n").replace("\\r", "\r").replace('\0', '\\');
    }

    /** Reads requests, prints the Authorization header of each. */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> one = new HashMap<>(), headers = new LinkedHashMap<>();
        List<String[]> query = new ArrayList<>();
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : input.split("\n")) {
            String[] parts = Arrays.copyOf(line.split("\t", -1), 3);
            String first = parts[1] == null ? "" : plain(parts[1]), second = parts[2] == null ? "" : plain(parts[2]);
            switch (parts[0]) {
                case "query" -> query.add(new String[] {first, second});
                case "header" -> headers.put(first, second);
                case "sign" -> {
                    Request request = new Request(
                            one.get("method"), one.get("host"), one.get("path"), query, headers, utf8(one.get("body")));
                    System.out.println(
                            sign(one.get("access"), one.get("secret"), request, one.get("date")).get("Authorization"));
                    one.clear();
                    headers.clear();
                    query.clear();
                }
                default -> one.put(parts[0], first);
            }
        }
    }
}
