// Signs requests with an access key: SDK-HMAC-SHA256. Standard library only.
package main

import (
	"bufio"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
)

const algorithm = "SDK-HMAC-SHA256"

// Request is what is signed. Include X-Security-Token in Headers for temporary keys.
type Request struct {
	Method, Host string
	// Path as it is sent.
	Path string
	// Query has names and values, decoded.
	Query   [][2]string
	Headers map[string]string
	Body    []byte
}

// Sign returns the headers to add to a request. The date is the time in UTC, as 20240301T065213Z.
func Sign(accessKey, secretKey string, request Request, date string) map[string]string {
	added := map[string]string{"X-Sdk-Date": date}
	for name, value := range request.Headers {
		switch strings.ToLower(name) {
		case "x-sdk-date":
			delete(added, "X-Sdk-Date")
		case "content-type":
			// Files and forms are not hashed.
			if !strings.HasPrefix(value, "application/json") && !strings.HasPrefix(value, "application/bson") {
				added["X-Sdk-Content-Sha256"] = "UNSIGNED-PAYLOAD"
			}
		}
	}
	signed := map[string]string{"host": request.Host}
	for _, headers := range []map[string]string{request.Headers, added} {
		for name, value := range headers {
			lower := strings.ToLower(name)
			if !strings.Contains(lower, "_") && lower != "authorization" {
				signed[lower] = strings.TrimSpace(value)
			}
		}
	}
	names := make([]string, 0, len(signed))
	for name := range signed {
		names = append(names, name)
	}
	sort.Strings(names)
	lines := ""
	for _, name := range names {
		lines += name + ":" + signed[name] + "\n"
	}

	segments := strings.Split(decode(request.Path), "/")
	for index, segment := range segments {
		segments[index] = encode(segment)
	}
	path := strings.Join(segments, "/")
	if !strings.HasSuffix(path, "/") {
		path += "/"
	}
	pairs := append([][2]string{}, request.Query...)
	sort.Slice(pairs, func(a, b int) bool {
		return pairs[a][0] < pairs[b][0] || pairs[a][0] == pairs[b][0] && pairs[a][1] < pairs[b][1]
	})
	query := make([]string, len(pairs))
	for index, pair := range pairs {
		query[index] = encode(pair[0]) + "=" + encode(pair[1])
	}
	bodyHash, given := signed["x-sdk-content-sha256"]
	if !given {
		bodyHash = hash(request.Body)
	}

	all := strings.Join(names, ";")
	parts := []string{strings.ToUpper(request.Method), path, strings.Join(query, "&"), lines, all, bodyHash}
	text := algorithm + "\n" + signed["x-sdk-date"] + "\n" + hash([]byte(strings.Join(parts, "\n")))
	mac := hmac.New(sha256.New, []byte(secretKey))
	mac.Write([]byte(text))
	signature := hex.EncodeToString(mac.Sum(nil))
	added["Authorization"] = fmt.Sprintf("%s Access=%s, SignedHeaders=%s, Signature=%s", algorithm, accessKey, all, signature)
	return added
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func encode(text string) string {
	var out strings.Builder
	for _, b := range []byte(text) {
		if b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9' || strings.IndexByte("-._~", b) >= 0 {
			out.WriteByte(b)
		} else {
			fmt.Fprintf(&out, "%%%02X", b)
		}
	}
	return out.String()
}

// decode undoes %XX; stray percent signs stay.
func decode(text string) string {
	out := []byte{}
	for at := 0; at < len(text); at++ {
		if text[at] == '%' && at+2 < len(text) {
			if b, err := strconv.ParseUint(text[at+1:at+3], 16, 8); err == nil {
				out = append(out, byte(b))
				at += 2
				continue
			}
		}
		out = append(out, text[at])
	}
	return strings.ToValidUTF8(string(out), "\uFFFD")
}

// Reads requests, prints the Authorization header of each.
func main() {
	plain := strings.NewReplacer(`\\`, `\`, `\t`, "\t", `\n`, "\n", `\r`, "\r")
	one, request := map[string]string{}, Request{Headers: map[string]string{}}
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		parts := append(strings.Split(lines.Text(), "\t"), "", "")
		kind, first, second := parts[0], plain.Replace(parts[1]), plain.Replace(parts[2])
		switch kind {
		case "query":
			request.Query = append(request.Query, [2]string{first, second})
		case "header":
			request.Headers[first] = second
		case "sign":
			request.Method, request.Host, request.Path, request.Body = one["method"], one["host"], one["path"], []byte(one["body"])
			fmt.Println(Sign(one["access"], one["secret"], request, one["date"])["Authorization"])
			one, request = map[string]string{}, Request{Headers: map[string]string{}}
		default:
			one[kind] = first
		}
	}
}
