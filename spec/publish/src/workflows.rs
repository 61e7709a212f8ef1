//! Life cycles as Arazzo 1.0 workflows.  In: `spec/behavior/workflows.yaml` and the description of a service.  Out: an
//! Arazzo document whose requests are the examples of the description, and whose waits are its `x-waiters` and `x-job`.
//!
//! Invariant: every operation, waiter and member that a workflow names exists in the description.

mod data;

use std::collections::BTreeSet;

use gaussdb_extensions::{Gone, Job, JsonPath, StateCondition, Waiter, read};
use serde_json::{Map, Value, json};

use data::{Step, Workflow, Workflows};

/// The Arazzo document of a service; none if the file has no workflow of it.
pub(crate) fn document(service: &str, description: &Value, text: &str) -> Result<Option<Value>, String> {
    let all: Workflows = gaussdb_spec::yaml::read(text).map_err(|e| format!("spec/behavior/workflows.yaml: {e}"))?;
    let Some(workflows) = all.get(service) else { return Ok(None) };
    let pass = Pass { description };
    let made = workflows.iter().map(|(id, it)| {
        pass.workflow(id, it).map_err(|e| format!("spec/behavior/workflows.yaml: {service}: {id}: {e}"))
    });
    let title = description["info"]["title"].as_str().unwrap_or(service);
    Ok(Some(json!({
        "arazzo": "1.0.1",
        "info": {
            "title": format!("Life cycles of {title}"),
            "version": description["info"]["version"],
            "description": "Made from the description of the service: the requests are its examples, the waits its waiters.",
        },
        "sourceDescriptions": [{ "name": service, "url": format!("../openapi/{service}.yaml"), "type": "openapi" }],
        "workflows": made.collect::<Result<Vec<_>, _>>()?,
    })))
}

struct Pass<'d> {
    description: &'d Value,
}

impl Pass<'_> {
    fn operation(&self, id: &str) -> Result<&Value, String> {
        let mut all = crate::operations(self.description).map(|(_, _, value)| value);
        all.find(|it| it["operationId"] == id).ok_or_else(|| format!("there is no operation `{id}`"))
    }

    fn workflow(&self, id: &str, it: &Workflow) -> Result<Value, String> {
        let mut steps: Vec<Value> = Vec::new();
        let mut known: Vec<(String, String)> = Vec::new();
        for step in &it.steps {
            let call = self.operation(&step.call)?;
            let name = free(&steps, &step.call);
            steps.push(self.call(&name, call, step, &known)?);
            known.retain(|(output, _)| !step.out.contains_key(output));
            known.extend(step.out.keys().map(|output| (output.clone(), format!("$steps.{name}.outputs.{output}"))));
            if let Some(job) = call.get("x-job").filter(|_| step.job) {
                let job: Job = read(job).map_err(|e| format!("{}: x-job: {e:?}", step.call))?;
                let value = format!("$steps.{name}.outputs.job");
                let set = vec![(job.parameter.clone(), value)];
                steps.push(self.wait(&free(&steps, &job.poll), &job.poll, &job.waiter, &set)?);
            } else if step.job {
                return Err(format!("`{}` starts no job", step.call));
            }
            if let Some(waiter) = &step.wait {
                let poll = self.poll_of(waiter)?;
                steps.push(self.wait(&free(&steps, waiter), &poll, waiter, &known)?);
            }
        }
        Ok(json!({
            "workflowId": id,
            "summary": it.summary,
            "inputs": {
                "type": "object",
                "required": ["token", "project_id"],
                "properties": { "token": { "type": "string" }, "project_id": { "type": "string" } },
            },
            "steps": steps,
        }))
    }

    fn poll_of(&self, waiter: &str) -> Result<String, String> {
        let mut all = crate::operations(self.description).map(|(_, _, value)| value);
        let has = |it: &&Value| it["x-waiters"].as_array().into_iter().flatten().any(|it| it["name"] == waiter);
        let found = all.find(has).ok_or_else(|| format!("there is no waiter `{waiter}`"))?;
        Ok(found["operationId"].as_str().unwrap_or_default().to_owned())
    }

    /// A request with the example of the description, and the outputs of earlier steps in its place.
    fn call(&self, name: &str, call: &Value, step: &Step, known: &[(String, String)]) -> Result<Value, String> {
        let mut out = json!({ "stepId": name, "operationId": step.call, "parameters": self.parameters(call, known) });
        if let Some(example) = call.pointer("/requestBody/content/application~1json/example") {
            let replacements: Result<Vec<Value>, String> = step.set.iter().map(|(path, output)| {
                let target = pointer(path)?;
                example.pointer(&target).ok_or_else(|| format!("the request has nothing at `{path}`"))?;
                let value = known.iter().find(|(name, _)| name == output).map(|(_, value)| value.clone());
                Ok(json!({ "target": target, "value": value.ok_or_else(|| format!("no step before has the output `{output}`"))? }))
            }).collect();
            let replacements = replacements?;
            out["requestBody"] = json!({ "contentType": "application/json", "payload": example });
            if !replacements.is_empty() {
                out["requestBody"]["replacements"] = replacements.into();
            }
        }
        let status = success(call);
        out["successCriteria"] = json!([{ "condition": format!("$statusCode == {status}") }]);
        // While another task runs, a service refuses the request; it is right to repeat it later.
        out["onFailure"] = json!([{
            "name": "busy", "type": "retry", "retryAfter": 10, "retryLimit": 60,
            "criteria": [{ "condition": "$statusCode == 403 || $statusCode == 409" }],
        }]);
        let mut outputs = Map::new();
        for (output, path) in &step.out {
            outputs.insert(output.clone(), format!("$response.body#{}", pointer(path)?).into());
        }
        if let Some(job) = call.get("x-job").filter(|_| step.job) {
            let job: Job = read(job).map_err(|e| format!("{}: x-job: {e:?}", step.call))?;
            outputs.insert("job".to_owned(), format!("$response.body#{}", pointer(&job.id)?).into());
        }
        if !outputs.is_empty() {
            out["outputs"] = outputs.into();
        }
        Ok(out)
    }

    /// Polls until the waiter succeeds.
    fn wait(&self, name: &str, poll: &str, waiter: &str, known: &[(String, String)]) -> Result<Value, String> {
        let call = self.operation(poll)?;
        let waiters: Vec<Waiter> =
            call.get("x-waiters").map_or(Ok(Vec::new()), read).map_err(|e| format!("{poll}: {e:?}"))?;
        let it = waiters
            .into_iter()
            .find(|it| it.name == waiter)
            .ok_or_else(|| format!("`{poll}` has no waiter `{waiter}`"))?;
        let criteria = if it.gone == Gone::Success {
            vec![json!({ "condition": "$statusCode == 404" })]
        } else {
            let rule = it.success.first().ok_or_else(|| format!("the waiter `{waiter}` has no rule of success"))?;
            // What is empty in the end cannot be said in a simple condition; the state itself can.
            let states: Result<Vec<String>, String> = rule
                .iter()
                .filter(|c| c.values.iter().all(|it| !it.is_empty() && !it.contains('*')))
                .map(condition)
                .collect();
            let states = states?;
            if states.is_empty() {
                return Err(format!("no condition of the waiter `{waiter}` can be written for Arazzo"));
            }
            std::iter::once(format!("$statusCode == {}", success(call)))
                .chain(states)
                .map(|it| json!({ "condition": it }))
                .collect()
        };
        let limit = it.deadline_seconds / it.interval_seconds.max(1);
        Ok(json!({
            "stepId": name,
            "operationId": poll,
            "parameters": self.parameters(call, known),
            "successCriteria": criteria,
            "onFailure": [{ "name": "again", "type": "retry", "retryAfter": it.interval_seconds, "retryLimit": limit }],
        }))
    }

    /// The project, the token, outputs of earlier steps by their names, and examples.
    fn parameters(&self, call: &Value, known: &[(String, String)]) -> Vec<Value> {
        let mut out = vec![json!({ "name": "X-Auth-Token", "in": "header", "value": "$inputs.token" })];
        let mut seen = BTreeSet::new();
        for it in call["parameters"].as_array().into_iter().flatten() {
            let it =
                it["$ref"].as_str().and_then(|r| self.description.pointer(r.trim_start_matches('#'))).unwrap_or(it);
            let name = it["name"].as_str().unwrap_or_default();
            let earlier = known.iter().find(|(output, _)| output == name).map(|(_, value)| Value::from(value.clone()));
            let value = if name == "project_id" { Some("$inputs.project_id".into()) } else { earlier };
            let example = || it.get("example").filter(|_| it["required"] == true).cloned();
            if let (Some(value), true) = (value.or_else(example), seen.insert((name, it["in"].to_string()))) {
                out.push(json!({ "name": name, "in": it["in"], "value": value }));
            }
        }
        out
    }
}

/// The status of success.
fn success(call: &Value) -> &str {
    let responses = call["responses"].as_object().into_iter().flatten();
    responses.map(|(status, _)| status.as_str()).find(|status| status.starts_with('2')).unwrap_or("200")
}

/// A name for a step that no other step has.
fn free(steps: &[Value], name: &str) -> String {
    let taken = |name: &str| steps.iter().any(|step| step["stepId"] == name);
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_else(|| name.to_owned())
}

/// The JSON pointer of a path; of a list, its first element.
fn pointer(path: &JsonPath) -> Result<String, String> {
    use gaussdb_extensions::Elements::{All, At, Selected, With};
    let step = |step: &gaussdb_extensions::Step| match &step.elements {
        None => Ok(format!("/{}", step.name)),
        Some(All) => Ok(format!("/{}/0", step.name)),
        Some(At(index)) => Ok(format!("/{}/{index}", step.name)),
        Some(Selected(_) | With(..)) => Err(format!("the path `{path}` selects an element, which Arazzo cannot")),
    };
    path.steps().iter().map(step).collect()
}

fn condition(it: &StateCondition) -> Result<String, String> {
    let place = pointer(&it.path)?;
    let one = |value: &String| format!("$response.body#{place} == '{value}'");
    Ok(it.values.iter().map(one).collect::<Vec<_>>().join(" || "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn description() -> Value {
        let ok = json!({ "200": { "description": "Done." } });
        let parameter = |name: &str| json!({ "name": name, "in": "path", "required": true, "example": "t-1" });
        json!({
            "info": { "title": "Paint", "version": "1" },
            "paths": { "/tins/{tin_id}": {
                "post": {
                    "operationId": "fillTin", "parameters": [parameter("tin_id")], "responses": ok,
                    "requestBody": { "content": { "application/json": { "example": { "tin": { "lid": "l-1" } } } } },
                    "x-job": { "id": "job_id", "poll": "getTin", "parameter": "tin_id", "in": "path", "waiter": "tinFull" },
                },
                "get": {
                    "operationId": "getTin", "parameters": [parameter("tin_id")], "responses": ok,
                    "x-waiters": [{
                        "name": "tinFull", "poll": "getTin", "state": "state", "interval_seconds": 2,
                        "deadline_seconds": 10, "unexpected_polls": 3,
                        "success": [[{ "path": "state", "values": ["full", "ready"] }, { "path": "task", "values": [""] }]],
                    }],
                },
            } },
        })
    }

    #[test]
    fn a_life_cycle_becomes_steps_with_waits() {
        let text = "paint:\n  fill:\n    summary: Fills a tin.\n    steps:\n    - { call: getTin, out: { lid: lid.id } }\n    - { call: fillTin, set: { tin.lid: lid }, job: true }\n";
        let found = document("paint", &description(), text).expect("a document").expect("workflows");
        let steps = &found["workflows"][0]["steps"];
        assert_eq!(steps[0]["outputs"], json!({ "lid": "$response.body#/lid/id" }));
        assert_eq!(
            steps[1]["requestBody"]["replacements"],
            json!([{ "target": "/tin/lid", "value": "$steps.getTin.outputs.lid" }])
        );
        assert_eq!(steps[1]["outputs"], json!({ "job": "$response.body#/job_id" }));
        assert_eq!(steps[2]["stepId"], "getTin2");
        assert_eq!(steps[2]["parameters"][1]["value"], "$steps.fillTin.outputs.job");
        let state = "$response.body#/state == 'full' || $response.body#/state == 'ready'";
        assert_eq!(steps[2]["successCriteria"], json!([{ "condition": "$statusCode == 200" }, { "condition": state }]));
        assert_eq!(steps[2]["onFailure"][0]["retryLimit"], 5);
    }

    #[test]
    fn what_the_description_does_not_have_is_an_error() {
        let cases = [
            ("call: openTin", "no operation `openTin`"),
            ("call: getTin, job: true", "`getTin` starts no job"),
            ("call: getTin, wait: tinDry", "no waiter `tinDry`"),
            ("call: fillTin, set: { tin.size: lid }", "nothing at `tin.size`"),
            ("call: fillTin, set: { tin.lid: lid }", "no step before has the output `lid`"),
            ("call: getTin, colour: red", "unknown field `colour`"),
        ];
        for (step, message) in cases {
            let text = format!("paint:\n  fill:\n    summary: Fills a tin.\n    steps: [{{ {step} }}]\n");
            let found = document("paint", &description(), &text).expect_err("it is wrong");
            assert!(found.contains(message), "{step}: {found}");
        }
        assert_eq!(document("glass", &description(), "paint: {}").expect("no document"), None);
    }
}
