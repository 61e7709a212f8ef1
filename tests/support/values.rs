//! Validation of one value against a schema, independent of the SDK, and values that keep or violate a schema.

use std::cell::RefCell;
use std::collections::HashMap;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use regex::Regex;
use serde_json::{Value, json};

/// The names of the keywords and rules that a scalar or list violates.
pub fn broken(schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut claim = |rule: &str, ok: bool| {
        if !ok && !found.contains(&rule.to_owned()) {
            found.push(rule.to_owned());
        }
    };
    let text = value.as_str();
    let number = value.as_f64();
    let length = text.map(|t| t.chars().count() as u64);
    let bound = |key: &str| schema[key].as_u64();
    if let Some(n) = length {
        claim("minLength", bound("minLength").is_none_or(|least| n >= least));
        claim("maxLength", bound("maxLength").is_none_or(|most| n <= most));
    }
    if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), text) {
        claim("pattern", matches(pattern, text));
    }
    if let Some(n) = number {
        let free = |key: &str| is_end_of_ranges(schema, key);
        claim("minimum", free("minimum") || schema["minimum"].as_f64().is_none_or(|low| n >= low));
        claim("maximum", free("maximum") || schema["maximum"].as_f64().is_none_or(|high| n <= high));
        claim("multipleOf", schema["multipleOf"].as_f64().is_none_or(|step| n % step == 0.0));
    }
    if let Some(items) = value.as_array() {
        claim("minItems", bound("minItems").is_none_or(|least| items.len() as u64 >= least));
        claim("maxItems", bound("maxItems").is_none_or(|most| items.len() as u64 <= most));
    }
    let rules: Vec<&Value> = schema["x-constraints"].as_array().into_iter().flatten().collect();
    if let Some(values) = schema["enum"].as_array() {
        let any_case = rules.iter().any(|rule| rule["rule"] == "case-insensitive");
        let is = |known: &Value| {
            known == value || any_case && text.zip(known.as_str()).is_some_and(|(a, b)| a.eq_ignore_ascii_case(b))
        };
        claim("enum", values.iter().any(is));
    }
    for rule in rules {
        let name = rule["rule"].as_str().unwrap_or_default();
        if let Some(ok) = keeps(rule, value) {
            claim(name, ok);
        }
    }
    found
}

/// Whether `minimum` or `maximum` only repeats an end of the rule `ranges`, which then reports a violation alone.
pub fn is_end_of_ranges(schema: &Value, key: &str) -> bool {
    let rules = schema["x-constraints"].as_array().into_iter().flatten();
    let ranges = rules.filter(|rule| rule["rule"] == "ranges").flat_map(|rule| rule["ranges"].as_array()).flatten();
    let ends = ranges.filter_map(|range| range[key].as_i64());
    let end = if key == "minimum" { ends.min() } else { ends.max() };
    end.is_some() && schema[key].as_i64() == end
}

/// Compiled patterns; most are used many times.
fn matches(pattern: &str, text: &str) -> bool {
    thread_local!(static COMPILED: RefCell<HashMap<String, Regex>> = RefCell::default());
    COMPILED.with_borrow_mut(|compiled| {
        let regex = compiled.entry(pattern.to_owned()).or_insert_with(|| Regex::new(pattern).expect("a pattern"));
        regex.is_match(text)
    })
}

/// Whether a value keeps a rule about one value.
fn keeps(rule: &Value, value: &Value) -> Option<bool> {
    let number = value.as_i64().or_else(|| value.as_str()?.parse().ok());
    let within = |range: &Value| {
        number.is_some_and(|n| {
            range["minimum"].as_i64().is_none_or(|low| n >= low)
                && range["maximum"].as_i64().is_none_or(|high| n <= high)
                && range["multiple-of"].as_i64().is_none_or(|step| n % step == 0)
        })
    };
    let among = || number.map(|_| rule["ranges"].as_array().into_iter().flatten().any(within));
    let name = rule["rule"].as_str()?;
    match name {
        "ranges" => return among(),
        "not-in-ranges" => return among().map(|inside| !inside),
        _ => {}
    }
    let text = value.as_str()?;
    let texts = |key: &str| rule[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>();
    Some(match name {
        "numeric-string" => within(rule),
        "byte-length" => text.len() as u64 <= rule["maximum"].as_u64()?,
        "character-count" => text.matches(rule["character"].as_str()?).count() as u64 <= rule["maximum"].as_u64()?,
        "not-containing" => !texts("texts").iter().any(|part| text.contains(part)),
        "not-value" => !texts("values").contains(&text),
        "separated-list" => rule["max-items"]
            .as_u64()
            .is_none_or(|most| text.split(rule["separator"].as_str().unwrap_or(",")).count() as u64 <= most),
        "character-classes" => {
            let special = rule["special"].as_str().unwrap_or_default();
            let has = |class: &&str| match *class {
                "upper" => text.contains(|c: char| c.is_ascii_uppercase()),
                "lower" => text.contains(|c: char| c.is_ascii_lowercase()),
                "digit" => text.contains(|c: char| c.is_ascii_digit()),
                _ => text.contains(|c| special.contains(c)),
            };
            texts("classes").iter().filter(|class| has(class)).count() as u64 >= rule["at-least"].as_u64()?
        }
        // Another rule checks the format.
        "before-now" if text.contains('T') => text < "2026",
        "time-window" if rule["field"].is_null() => {
            let (from, to) = text.split_once('-')?;
            let minutes = |clock: &str| Some(clock[..2].parse::<i64>().ok()? * 60 + clock[3..].parse::<i64>().ok()?);
            let (from, to) = (minutes(from)?, minutes(to)?);
            (to - from).rem_euclid(1440) * 60 == rule["exact-seconds"].as_i64()? && from % 60 == 0 && to % 60 == 0
        }
        _ => return None,
    })
}

/// A valid value, if one is found.
pub fn valid(schema: &Value) -> Option<Value> {
    all_valid(schema).next()
}

/// Valid values.
pub fn all_valid(schema: &Value) -> impl Iterator<Item = Value> {
    candidates(schema).into_iter().filter(|value| broken(schema, value).is_empty())
}

/// A value that violates a keyword or rule, and as few others as possible.
pub fn breaking(schema: &Value, rule: &str) -> Option<Value> {
    let mut found: Vec<_> = (candidates(schema).into_iter())
        .map(|value| (broken(schema, &value), value))
        .filter(|(rules, _)| rules.iter().any(|broken| broken == rule))
        .collect();
    found.sort_by_key(|(rules, _)| rules.len());
    found.into_iter().next().map(|(_, value)| value)
}

/// Values around the limits of a schema.
fn candidates(schema: &Value) -> Vec<Value> {
    let known = [&schema["enum"], &schema["x-extensible-enum"]]
        .into_iter()
        .flat_map(|list| list.as_array().into_iter().flatten());
    let mut all: Vec<Value> = known.filter(|value| !value.is_null()).cloned().collect();
    match schema["type"].as_str() {
        Some("integer" | "number") => all.extend(numbers(schema)),
        Some("boolean") => all.extend([json!(true), json!(false)]),
        Some("string") => all.extend(texts(schema).into_iter().map(Value::from)),
        _ => {}
    }
    all
}

fn numbers(schema: &Value) -> Vec<Value> {
    let mut all = vec![1, 0, -1, 2, 7];
    for limit in limits(schema) {
        all.extend([limit, limit - 1, limit + 1]);
    }
    if let Some(step) = schema["multipleOf"].as_i64() {
        let low = schema["minimum"].as_i64().unwrap_or(0);
        all.extend([(low + step - 1) / step * step, (low + step - 1) / step * step + step + 1]);
    }
    all.into_iter().map(Value::from).collect()
}

/// All bounds of a schema.
fn limits(schema: &Value) -> Vec<i64> {
    let mut found: Vec<i64> = ["minimum", "maximum"].iter().filter_map(|key| schema[*key].as_i64()).collect();
    for rule in schema["x-constraints"].as_array().into_iter().flatten() {
        let ranges = rule["ranges"].as_array().into_iter().flatten().chain([rule]);
        found.extend(ranges.flat_map(|range| ["minimum", "maximum"].map(|key| range[key].as_i64())).flatten());
    }
    found
}

fn texts(schema: &Value) -> Vec<String> {
    let shaped = match schema["x-format"].as_str() {
        Some("yyyy-MM-ddTHH:mm:ss+hhmm") => "2024-05-06T07:08:09+0800",
        Some("yyyy-MM-ddTHH:mm:ssZ") => "2024-05-06T07:08:09Z",
        Some("yyyy-MM-ddTHH:mm:ss") => "2024-05-06T07:08:09",
        Some("HH:mm-HH:mm") => "21:00-22:00",
        Some("HH:mm") => "21:00",
        _ => "c7b0a6c2e0f84a5c9a4d8b1e2f3a4b5c",
    };
    let mut all = vec![shaped.to_owned(), shaped.replace("2024-", "2023-")];
    all.extend(
        ["Ab1!cd2@Ef3#", "a", "1", "abc", "9999-01-01T00:00:00+0000", "21:30-23:00", "*", ""].map(str::to_owned),
    );
    let lengths = ["minLength", "maxLength"].iter().filter_map(|key| schema[*key].as_u64());
    let extra = schema["x-constraints"].as_array().into_iter().flatten();
    let bytes: Vec<_> = extra.clone().filter_map(|rule| rule["maximum"].as_u64()).filter(|n| *n < 5000).collect();
    for length in lengths.chain(bytes).map(|n| n as usize) {
        for n in [length.saturating_sub(1), length, length + 1] {
            all.extend(
                ["a", "Ab1!", "日", "1,", "9", "a-"].map(|part| part.chars().cycle().take(n).collect::<String>()),
            );
        }
    }
    for rule in extra {
        all.extend(rule["texts"].as_array().into_iter().flatten().filter_map(|t| Some(format!("a{}b", t.as_str()?))));
        if let Some(most) = rule["max-items"].as_u64() {
            let separator = rule["separator"].as_str().unwrap_or(",");
            all.push(vec!["a"; most as usize + 1].join(separator));
        }
        let character = rule["character"].as_str().unwrap_or_default();
        all.push(format!("a{}b", character.repeat(rule["maximum"].as_u64().unwrap_or(1).min(50) as usize + 1)));
    }
    all.extend(limits(schema).into_iter().flat_map(|n| [n - 1, n, n + 1]).map(|n| n.to_string()));
    all.extend(schema["pattern"].as_str().map(spelt).unwrap_or_default());
    all
}

/// Texts that match a pattern.
fn spelt(pattern: &str) -> Vec<String> {
    let Ok(strategy) = proptest::string::string_regex(pattern.trim_start_matches('^').trim_end_matches('$')) else {
        return Vec::new();
    };
    let mut runner = TestRunner::deterministic();
    (0..60).filter_map(|_| strategy.new_tree(&mut runner).ok()).map(|tree| tree.current()).collect()
}
