//! For every operation, the smallest valid request passes validation, and each violated constraint is reported. The
//! expected violations come from the description, by other code than that of the SDK.

use gaussdb_runtime::codegen::{ConstDefault, Decode, Reflect, validate};
use gaussdb_runtime::{Decoding, Violation, decode};
use gaussdb_tests::sample_value::{Description, Site, put};
use gaussdb_tests::values;
use serde_json::{Value, json};

type Check = fn(&Value) -> Result<Vec<Violation>, String>;

type Decoded = Result<(Vec<Violation>, Vec<gaussdb_runtime::Unknown>), String>;

/// Two validations of an operation; one refuses unknown members.
fn held<T: ConstDefault + Reflect + Decode>() -> (Check, Check) {
    fn both<T: ConstDefault + Reflect + Decode>(request: &Value) -> Decoded {
        let (input, unknown) = decode::<T>(request, Decoding::Lenient).map_err(|error| error.to_string())?;
        Ok((validate(&input, ""), unknown))
    }
    let strict: Check = |request| match both::<T>(request)? {
        (found, unknown) if unknown.is_empty() => Ok(found),
        (_, unknown) => Err(format!("{} is not known", unknown[0].path)),
    };
    let lenient: Check = |request| Ok(both::<T>(request)?.0);
    (strict, lenient)
}

#[path = "requests/examples.rs"]
mod examples;
#[path = "requests/samples.rs"]
mod samples;

include!(concat!(env!("OUT_DIR"), "/requests.rs"));

fn lenient(operation: &str) -> Result<Check, String> {
    request(operation).map(|(_, lenient)| lenient).ok_or_else(|| format!("{operation} has no input"))
}

/// Results of the test.
#[derive(Default)]
struct Seen {
    operations: usize,
    constraints: usize,
    faults: Vec<String>,
    /// Constraints for which no request could be made.
    untried: Vec<String>,
}

/// Keywords of a schema that are checked.
const KEYWORDS: [&str; 9] =
    ["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf", "minItems", "maxItems", "enum"];

/// Rules that only the service can check, or that allow something.
const FREE: [&str; 6] =
    ["not-weak", "not-reserved-word", "not-used-before", "effective-if", "default-if", "case-insensitive"];

#[test]
fn every_constraint_of_every_operation_is_enforced() {
    let mut seen = Seen::default();
    for service in ["dws", "gaussdb-mysql"] {
        let description = Description::of(service);
        for (id, operation) in description.operations() {
            let check = request(&format!("{service} {id}")).map(|(strict, _)| strict);
            let check = check.unwrap_or_else(|| panic!("{service} {id} has no input"));
            seen.operations += 1;
            Trial {
                id: format!("{service} {id}"),
                description: &description,
                sites: description.sites(operation),
                check,
            }
            .run(&mut seen);
        }
    }
    println!("{} operations, {} constraints broken", seen.operations, seen.constraints);
    println!("{} without a request:\n{}", seen.untried.len(), seen.untried.join("\n"));
    assert!(seen.faults.is_empty(), "{} faults:\n{}", seen.faults.len(), seen.faults.join("\n"));
    assert_eq!(seen.operations, 436);
    assert!(seen.untried.len() * 50 <= seen.constraints, "more than 2% of the constraints could not be tried");
}

struct Trial<'a> {
    id: String,
    description: &'a Description,
    sites: Vec<Site>,
    check: Check,
}

impl Trial<'_> {
    fn run(&self, seen: &mut Seen) {
        let Some(base) = self.base(&[]) else {
            seen.faults.push(format!("{}: no smallest request", self.id));
            return;
        };
        match (self.check)(&base) {
            Ok(found) if found.is_empty() => {}
            other => seen.faults.push(format!("{}: the smallest request {base} gives {other:?}", self.id)),
        }
        for site in &self.sites {
            self.required(site, &base, seen);
            let stated =
                |keyword: &&&str| !site.schema[**keyword].is_null() && !values::is_end_of_ranges(&site.schema, keyword);
            for keyword in KEYWORDS.iter().filter(stated) {
                self.alone(site, keyword, seen);
            }
            for rule in site.schema["x-constraints"].as_array().into_iter().flatten() {
                let name = rule["rule"].as_str().unwrap_or_default();
                if !FREE.contains(&name) {
                    self.rule(site, rule, name, seen);
                }
            }
        }
    }

    /// The smallest request with some members set. Members that rules between members require are set as well.
    fn base(&self, filled: &[(&Site, Value)]) -> Option<Value> {
        let mut request = json!({});
        for site in self.sites.iter().filter(|site| site.required && (site.holder.is_empty() || site.holder == "/body"))
        {
            put(&mut request, self.description, &self.sites, site, self.description.smallest(&site.schema, 0)?)?;
        }
        for (site, value) in filled {
            put(&mut request, self.description, &self.sites, site, value.clone())?;
        }
        for _ in 0..30 {
            let found: Vec<Violation> = (self.check)(&request).ok()?;
            if !found.iter().any(|violation| self.repair(&mut request, violation, filled).is_some()) {
                break;
            }
        }
        Some(request)
    }

    /// Sets what a rule between members requires, or changes the other member. Members that the test has set are kept.
    fn repair(&self, request: &mut Value, violation: &Violation, filled: &[(&Site, Value)]) -> Option<()> {
        let kept = |site: &Site| filled.iter().any(|(it, _)| it.pointer == site.pointer);
        let site = self.sites.iter().find(|site| site.path == violation.path && !kept(site))?;
        if matches!(violation.rule, "required" | "required-if" | "at-least-one-of") {
            let value = self.description.smallest(&site.schema, 0)?;
            return put(request, self.description, &self.sites, site, value);
        }
        let rule = site.schema["x-constraints"].as_array()?.iter().find(|rule| rule["rule"] == violation.rule)?;
        let other = self.beside(site, rule["field"].as_str()?).filter(|other| !kept(other))?;
        values::all_valid(&other.schema).find_map(|value| {
            let mut changed = request.clone();
            put(&mut changed, self.description, &self.sites, other, value)?;
            let still = (self.check)(&changed).ok()?;
            let repaired = !still.iter().any(|it| it.path == violation.path && it.rule == violation.rule);
            repaired.then(|| *request = changed)
        })
    }

    fn required(&self, site: &Site, base: &Value, seen: &mut Seen) {
        if !site.required {
            return;
        }
        let mut request = base.clone();
        let here = put(&mut request, self.description, &self.sites, site, Value::Null);
        let Some(()) = here else {
            seen.untried.push(format!("{} {} required", self.id, site.path));
            return;
        };
        self.expect(site, "required", &request, None, seen);
    }

    /// A keyword, or a rule about one value: the violations are exactly those of the description.
    fn alone(&self, site: &Site, rule: &str, seen: &mut Seen) {
        let value = match rule {
            "minItems" => Some(json!([])),
            "maxItems" => self
                .description
                .smallest(&site.schema["items"], 0)
                .map(|item| Value::Array(vec![item; site.schema["maxItems"].as_u64().unwrap_or(0) as usize + 1])),
            _ => values::breaking(&site.schema, rule),
        };
        let request = value.as_ref().and_then(|value| self.base(&[(site, value.clone())]));
        match (request, value) {
            (Some(request), Some(value)) => {
                self.expect(site, rule, &request, Some(values::broken(&site.schema, &value)), seen);
            }
            _ => seen.untried.push(format!("{} {} {rule}", self.id, site.path)),
        }
    }

    fn rule(&self, site: &Site, rule: &Value, name: &str, seen: &mut Seen) {
        match self.between(site, rule, name) {
            Between::Request(request) => self.expect(site, name, &request, None, seen),
            Between::Alone => self.alone(site, name, seen),
            Between::Free => {}
            Between::None => seen.untried.push(format!("{} {} {name}", self.id, site.path)),
        }
    }

    /// A request that breaks a rule between members.
    fn between(&self, site: &Site, rule: &Value, name: &str) -> Between {
        let other = rule["field"].as_str().and_then(|field| self.beside(site, field));
        let when: Option<Vec<_>> =
            rule["when"].as_array().into_iter().flatten().map(|when| self.condition(site, when)).collect();
        let own = || self.description.smallest(&site.schema, 0);
        let request = match name {
            "required-if" => when.and_then(|when| {
                let mut request = self.base(&when)?;
                put(&mut request, self.description, &self.sites, site, Value::Null)?;
                // Removes what the smallest request had to set.
                request.pointer_mut(&site.holder)?.as_object_mut()?.remove(&site.name);
                Some(request)
            }),
            "absent-if" => when.zip(own()).and_then(|(mut when, own)| {
                when.push((site, own));
                self.base(&when)
            }),
            "range-if" => when.and_then(|mut when| {
                let high =
                    rule["maximum"].as_i64().map(|high| high + 1).or(rule["minimum"].as_i64().map(|low| low - 1))?;
                let text = site.schema["type"] == "string";
                when.push((site, if text { json!(high.to_string()) } else { json!(high) }));
                self.base(&when)
            }),
            "requires-field" => {
                let value = rule["values"][0].as_str().map(|value| json!(value)).or_else(own);
                value.and_then(|value| self.base(&[(site, value)])).zip(other).and_then(|(mut request, other)| {
                    request.pointer_mut(&other.holder)?.as_object_mut()?.remove(&other.name);
                    Some(request)
                })
            }
            "at-least-one-of" => self.base(&[(site, Value::Null)]).and_then(|mut request| {
                let holder = request.pointer_mut(&site.holder)?.as_object_mut()?;
                rule["fields"].as_array()?.iter().filter_map(Value::as_str).for_each(|name| drop(holder.remove(name)));
                Some(request)
            }),
            "not-equal-to-field" | "not-reversed-field" | "not-above-field" | "later-than-field" => {
                if rule["field"].is_null() {
                    return Between::Free; // the name of an account that the request does not hold
                }
                let text = if name == "not-reversed-field" { ["abc", "cba"] } else { ["abc", "abc"] };
                let (mine, theirs) = match name {
                    "not-above-field" => (json!(9), json!(8)),
                    "later-than-field" => (json!("2024-05-06T07:08:09+0800"), json!("2024-05-06T07:08:09+0800")),
                    _ => (json!(text[0]), json!(text[1])),
                };
                other.and_then(|other| self.base(&[(other, theirs), (site, mine)]))
            }
            "time-window" if !rule["field"].is_null() => {
                let times = match site.schema["type"].as_str() {
                    Some("integer") => [json!(0), json!(200_000_000_i64)],
                    _ => [json!("01:00"), json!("02:00")],
                };
                let [from, to] = times;
                other.and_then(|other| self.base(&[(other, from), (site, to)]))
            }
            "separated-list" if rule["max-items"].is_null() => return Between::Free,
            "unique-member" => own().and_then(|list| {
                let item = list[0].clone();
                self.base(&[(site, json!([item, item]))])
            }),
            _ => return Between::Alone,
        };
        request.map_or(Between::None, Between::Request)
    }

    /// The place of another member: in the same object, inside it, or in an object around it.
    fn beside(&self, site: &Site, name: &str) -> Option<&Site> {
        let mut holder = site.holder.as_str();
        loop {
            let near = |it: &&Site| it.name == name && it.holder == holder;
            let within = |it: &&Site| {
                it.name == name && it.holder.strip_prefix(holder).is_some_and(|rest| rest.matches('/').count() == 1)
            };
            if let Some(found) = self.sites.iter().find(near).or_else(|| self.sites.iter().find(within)) {
                return Some(found);
            }
            holder = holder.rsplit_once('/')?.0;
        }
    }

    /// A member and a value under which a condition holds.
    fn condition(&self, site: &Site, when: &Value) -> Option<(&Site, Value)> {
        let other = self.beside(site, when["field"].as_str()?)?;
        let values: Vec<_> = when["values"].as_array()?.iter().filter_map(Value::as_str).collect();
        let value = if when["not"] == true {
            let known = other.schema["enum"].as_array().or(other.schema["x-extensible-enum"].as_array());
            let known =
                known.into_iter().flatten().find(|value| value.as_str().is_some_and(|text| !values.contains(&text)));
            known.cloned().unwrap_or_else(|| json!("another"))
        } else {
            json!(values.first()?)
        };
        Some((other, value))
    }

    /// The rule is violated at the place; `exactly` lists all violated rules.
    fn expect(&self, site: &Site, rule: &str, request: &Value, exactly: Option<Vec<String>>, seen: &mut Seen) {
        seen.constraints += 1;
        let found = match (self.check)(request) {
            Ok(found) => found,
            Err(error) => {
                seen.faults.push(format!("{} {} {rule}: {request} cannot be read: {error}", self.id, site.path));
                return;
            }
        };
        let mut here: Vec<_> = found.iter().filter(|it| it.path == site.path).map(|it| it.rule.to_owned()).collect();
        let elsewhere: Vec<_> =
            found.iter().filter(|it| !it.path.starts_with(&site.path) && !between_members(it.rule)).collect();
        let as_said = exactly.is_none_or(|mut rules| {
            // The rules of the value itself are violated in addition.
            here.retain(|it| !between_members(it));
            rules.retain(|it| !between_members(it));
            rules.sort();
            here.sort();
            rules == here
        });
        let named = found.iter().any(|it| it.path == site.path && it.rule == rule);
        if !named || !as_said {
            seen.faults.push(format!("{} {} {rule}: {request} gives {found:?}", self.id, site.path));
        } else if !elsewhere.is_empty() && exactly_one(rule) {
            seen.faults.push(format!("{} {} {rule}: {request} breaks {elsewhere:?} as well", self.id, site.path));
        }
    }
}

/// Whether a rule is about one value, so that a violation affects nothing else.
fn exactly_one(rule: &str) -> bool {
    KEYWORDS.contains(&rule) || rule == "required"
}

/// Whether a rule compares members, so that changing one value can violate it elsewhere.
fn between_members(rule: &str) -> bool {
    rule.ends_with("-if") || rule.contains("field") || rule == "at-least-one-of" || rule == "time-window"
}

enum Between {
    Request(Value),
    Alone,
    Free,
    None,
}
