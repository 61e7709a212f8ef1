//! Faults on purpose.  In: `x-mock-fault` of a request, or a list that was set before.  Out: what goes wrong.
//!
//! A fault is a text: `status=503`, `status=429;retry-after=2`, `delay=1500` (milliseconds), `reset`, `cut` (half of the
//! answer), `unauthorized`, `unknown-value` (texts that no list has), `wrong-type` (numbers as texts).

use serde::Deserialize;
use serde_json::Value;

use crate::message::Reply;

/// A fault that is set before the call.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The operation that it is for; all if there is none.
    #[serde(default)]
    pub operation: Option<String>,
    /// The fault.
    pub fault: String,
    /// How many calls it meets.
    #[serde(default = "once")]
    pub times: u32,
}

fn once() -> u32 {
    1
}

/// What a fault does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fault {
    /// Answers with this status and no other work.
    pub status: Option<u16>,
    /// The header `Retry-After`, in seconds.
    pub retry_after: Option<u32>,
    /// Waits first, in milliseconds.
    pub delay: u64,
    /// Closes the connection without an answer.
    pub reset: bool,
    /// Sends half of the answer.
    pub cut: bool,
    /// Refuses the credentials.
    pub unauthorized: bool,
    /// Changes a listed value into one that no list has.
    pub unknown_value: bool,
    /// Sends numbers as texts.
    pub wrong_type: bool,
}

impl Fault {
    /// Reads a fault; a word that is not known is an error.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut out = Fault::default();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let number = || value.parse::<u32>().map_err(|_| format!("`{part}` needs a whole number behind `=`"));
            match name {
                "status" => out.status = Some(u16::try_from(number()?).unwrap_or(500)),
                "retry-after" => out.retry_after = Some(number()?),
                "delay" => out.delay = u64::from(number()?),
                "reset" => out.reset = true,
                "cut" => out.cut = true,
                "unauthorized" => out.unauthorized = true,
                "unknown-value" => out.unknown_value = true,
                "wrong-type" => out.wrong_type = true,
                _ => {
                    return Err(format!(
                        "the fault `{name}` is not known; known are status, retry-after, delay, reset, cut, unauthorized, unknown-value and wrong-type"
                    ));
                }
            }
        }
        Ok(out)
    }

    /// The answer that the fault gives by itself.
    pub fn reply(&self) -> Option<Reply> {
        let status = self.status?;
        let mut reply = Reply::error(status, &format!("MOCK.{status}"), "a fault that was asked for");
        if let Some(seconds) = self.retry_after {
            reply.headers.push(("retry-after".to_owned(), seconds.to_string()));
        }
        Some(reply)
    }

    /// Changes the body of an answer.
    pub fn change(&self, body: &mut Value) {
        match body {
            Value::Object(members) => {
                for (name, member) in members.iter_mut() {
                    if self.unknown_value && matches!(name.as_str(), "status" | "state") && member.is_string() {
                        *member = "SOMETHING_NEW".into();
                    }
                    self.change(member);
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.change(item)),
            Value::Number(number) if self.wrong_type => *body = number.to_string().into(),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_are_read_and_unknown_ones_are_refused() {
        let read = Fault::read("status=429;retry-after=2; delay=5").unwrap();
        assert_eq!(read, Fault { status: Some(429), retry_after: Some(2), delay: 5, ..Fault::default() });
        assert_eq!(read.reply().unwrap().headers, [("retry-after".to_owned(), "2".to_owned())]);
        assert!(Fault::read("explode").unwrap_err().contains("not known"));
        assert!(Fault::read("delay=soon").unwrap_err().contains("whole number"));
    }
}
