// Signs requests with an access key: SDK-HMAC-SHA256. Node's standard library only.

import { createHash, createHmac } from "node:crypto";
import { readFileSync } from "node:fs";

const ALGORITHM = "SDK-HMAC-SHA256";

export interface Request {
  method: string;
  host: string;
  /** As it is sent. */
  path: string;
  /** Names and values, decoded. */
  query: [string, string][];
  /** Include X-Security-Token for temporary keys. */
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Returns the headers to add to a request. `date` is the time in UTC, as 20240301T065213Z. */
export function sign(accessKey: string, secretKey: string, request: Request, date: string): Record<string, string> {
  const given = new Map(Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]));
  const added: Record<string, string> = {};
  if (!given.has("x-sdk-date")) added["X-Sdk-Date"] = date;
  const media = given.get("content-type");
  // Files and forms are not hashed.
  if (media !== undefined && !/^application\/[jb]son/.test(media)) added["X-Sdk-Content-Sha256"] = "UNSIGNED-PAYLOAD";

  const signed = new Map<string, string>([["host", request.host]]);
  for (const [name, value] of [...Object.entries(request.headers), ...Object.entries(added)]) {
    const lower = name.toLowerCase();
    if (!lower.includes("_") && lower !== "authorization") signed.set(lower, value.trim());
  }
  const sorted = [...signed.keys()].sort();
  const names = sorted.join(";");
  const lines = sorted.map((name) => `${name}:${signed.get(name)}\n`).join("");

  let path = decode(request.path).split("/").map(encode).join("/");
  if (!path.endsWith("/")) path += "/";
  const query = request.query
    .map(([name, value]) => ({ name: Buffer.from(name), value: Buffer.from(value) }))
    .sort((a, b) => Buffer.compare(a.name, b.name) || Buffer.compare(a.value, b.value))
    .map(({ name, value }) => `${encode(name.toString())}=${encode(value.toString())}`)
    .join("&");
  const bodyHash = signed.get("x-sdk-content-sha256") ?? sha256(request.body);

  const canonical = [request.method.toUpperCase(), path, query, lines, names, bodyHash].join("\n");
  const text = [ALGORITHM, signed.get("x-sdk-date"), sha256(canonical)].join("\n");
  const signature = createHmac("sha256", secretKey).update(text).digest("hex");
  added["Authorization"] = `${ALGORITHM} Access=${accessKey}, SignedHeaders=${names}, Signature=${signature}`;
  return added;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Undoes `%XX`; stray percent signs stay. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-fA-F]{2})+/g, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString());
}

/** Reads requests, prints the Authorization header of each. */
function main(): void {
  const escapes: Record<string, string> = { "\\\\": "\\", "\\t": "\t", "\\n": "\n", "\\r": "\r" };
  const plain = (text: string) => text.replace(/\\[\\tnr]/g, (escape) => escapes[escape] ?? escape);
  let one: Record<string, string> = {};
  let request: Request = { method: "", host: "", path: "", query: [], headers: {}, body: "" };
  for (const line of readFileSync(0, "utf8").split("\n")) {
    const [kind = "", first = "", second = ""] = line.split("\t").map(plain);
    if (kind === "query") request.query.push([first, second]);
    else if (kind === "header") request.headers[first] = second;
    else if (kind === "sign") {
      request = { ...request, method: one.method ?? "", host: one.host ?? "", path: one.path ?? "", body: one.body ?? "" };
      console.log(sign(one.access ?? "", one.secret ?? "", request, one.date ?? "")["Authorization"]);
      one = {};
      request = { method: "", host: "", path: "", query: [], headers: {}, body: "" };
    } else one[kind] = first;
  }
}

main();
