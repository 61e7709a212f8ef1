//! A service that shows whatever it was sent, in every place it can.

use gaussdb_runtime::transport::{BoxFuture, Exchange, Replay, Transport, TransportError, TransportErrorKind};
use gaussdb_runtime::{HttpRequest, HttpResponse};
use serde_json::json;

/// Every secret in this test contains this text.
pub const MARK: &str = "hunter2";

pub fn secret(name: &str) -> String {
    format!("{MARK}-{name}")
}

/// Puts headers and body of the request into answers that contain a placeholder for it.
#[derive(Debug, Clone)]
pub struct Echo(pub Replay);

pub const ECHO: &str = "@echo@";

impl Transport for Echo {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let fields = request.headers.iter().map(|(name, value)| format!("{name}:{value}|"));
        let fields: String = fields.collect();
        let plain = format!("{fields}{}{}", request.url, String::from_utf8_lossy(&request.body));
        let echo = json!(plain).to_string();
        Box::pin(async move {
            let mut answer = self.0.send(request).await?;
            let text = String::from_utf8_lossy(&answer.body).replace(ECHO, echo.trim_matches('"'));
            answer.body = text.into_bytes();
            let fields = answer.headers.iter().map(|(name, value)| (name.to_owned(), value.replace(ECHO, &plain)));
            answer.headers = fields.collect();
            Ok(answer)
        })
    }
}

/// Answers that echo whatever they were sent, in every place that is shown.
pub fn hostile() -> Vec<Exchange> {
    let echo = |status: u16| {
        let body = json!({"error_code": "APIGW.0301", "error_msg": ECHO, "x": [ECHO], "password": secret("unknown"),
            "details": [{"error_code": "D", "error_msg": ECHO}], "encoded_authorization_message": "opaque"});
        HttpResponse::json(status, &body).with_header("Set-Cookie", &secret("cookie"))
    };
    let everywhere = json!({"error_code": ECHO, "error_msg": "x", "request_id": ECHO,
        "encoded_authorization_message": ECHO});
    let wrong =
        json!({"things": [{"id": {"deep": secret("answer")}, "size": secret("answer")}], "id": [secret("answer")]});
    let quote = format!("canonicalRequest:GET|/|{ECHO}||h|sign");
    vec![
        Exchange::answer(echo(400)),
        Exchange::answer(HttpResponse::json(400, &everywhere).with_header("X-Echo", ECHO)),
        Exchange::answer(echo(503)),
        Exchange::failure(TransportError::new(TransportErrorKind::Interrupted, "gone")),
        Exchange::answer(HttpResponse::json(200, &wrong)),
        Exchange::answer(HttpResponse::new(200, secret("no json"))),
        Exchange::answer(HttpResponse::json(200, &json!({"things": [{"id": "a", "admin_pwd": secret("listed")}]}))),
        Exchange::answer(HttpResponse::json(403, &json!({"error_code": "APIGW.1", "error_msg": quote}))),
        Exchange::answer(HttpResponse::new(302, "").with_header("Location", "https://x/")),
        Exchange::answer(HttpResponse::new(500, ECHO)),
        Exchange::answer(HttpResponse::json(200, &json!({"res_code": 1, "res_text": ECHO}))),
        Exchange::answer(HttpResponse::json(200, &json!({"res_code": ECHO})).with_header("X-Request-Id", ECHO)),
        Exchange::answer(HttpResponse::json(200, &json!({"id": "ok", "extra": secret("extra")}))),
    ]
}
