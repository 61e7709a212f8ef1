//! Values that follow from the name and the text of a member: times, counts, and what its description gives as a sample.

use heck::ToSnakeCase;
use serde_json::Value;

/// The three moments of all examples, in seconds of Unix time: created, changed, ended.
const MOMENTS: [(i64, &str); 3] = [
    (1_717_402_500, "2024-06-03T08:15:00"),
    (1_717_489_800, "2024-06-04T08:30:00"),
    (1_717_577_100, "2024-06-05T08:45:00"),
];

/// Names of times, as last words of members.
const TIMES: [&str; 10] =
    ["time", "date", "at", "timestamp", "ctime", "created", "updated", "started", "finished", "ended"];

/// Words of members that hold the last of the moments.
const ENDS: [&str; 10] =
    ["end", "ended", "finish", "finished", "to", "expire", "expiration", "expected", "next", "close"];

/// Which of the moments a member means, if it is a time.
fn moment(name: &str) -> Option<(i64, &'static str)> {
    let name = name.to_snake_case();
    let words: Vec<&str> = name.split('_').collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let time = words.last().is_some_and(|last| TIMES.contains(last)) || ["from", "to"].contains(&name.as_str());
    let changed = has(&["update", "updated", "modified", "last"]);
    let at = if has(&ENDS) { 2 } else { usize::from(changed) };
    time.then(|| MOMENTS[at])
}

/// A time for a member, in the form that its schema or its text wants.
pub(super) fn time(name: &str, schema: &Value) -> Option<Value> {
    let format = schema["x-format"].as_str();
    let (seconds, text) = moment(name).or_else(|| format.map(|_| MOMENTS[0]))?;
    if schema["type"] == "integer" {
        let about = schema["description"].as_str().unwrap_or_default();
        return match format {
            Some("unix-time") => Some(seconds.into()),
            Some("unix-milliseconds") => Some((seconds * 1000).into()),
            _ if about.contains("Unix") && about.contains("milliseconds") => Some((seconds * 1000).into()),
            _ if about.contains("Unix") => Some(seconds.into()),
            _ => None,
        };
    }
    if schema["type"] != "string" {
        return None;
    }
    Some(match format {
        Some("yyyy-MM-ddTHH:mm:ss+hhmm") => format!("{text}+0000").into(),
        Some("yyyy-MM-ddTHH:mm:ss") => text.into(),
        Some("HH:mm-HH:mm") => window(schema).into(),
        Some("HH:mm") => "21:00".into(),
        Some("cron") => "0 0 0 * * ?".into(),
        Some("unix-time") => seconds.to_string().into(),
        Some("unix-milliseconds") => (seconds * 1000).to_string().into(),
        Some("uuid") => return None,
        _ => format!("{text}Z").into(),
    })
}

/// A window from 21:00 that has the length that the rule wants.
fn window(schema: &Value) -> String {
    let rules = schema["x-constraints"].as_array().into_iter().flatten();
    let seconds = rules.filter_map(|rule| rule["exact-seconds"].as_u64()).next().unwrap_or(3600);
    let hours = seconds.div_ceil(3600).clamp(1, 23);
    format!("21:00-{:02}:00", (21 + hours) % 24)
}

/// What the text of a member gives as a sample: the value behind "such as".
pub(super) fn sample(schema: &Value) -> Option<Value> {
    let text = schema["description"].as_str()?;
    let (_, rest) = text.split_once("such as `")?;
    let (sample, _) = rest.split_once('`')?;
    match schema["type"].as_str() {
        Some("string") => Some(sample.into()),
        Some("integer") => sample.parse::<i64>().ok().map(Value::from),
        Some("number") => sample.parse::<f64>().ok().map(Value::from),
        _ => None,
    }
}
