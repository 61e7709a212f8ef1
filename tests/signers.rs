//! The signers for other languages against the recorded cases of the runtime.

use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use gaussdb_tests::root;
use serde_json::Value;

/// The requests in the form that the programs read, and the header that each must print.
fn cases() -> (String, Vec<String>) {
    let file = root().join("generator/runtime/tests/cases/signing.json");
    let mut text = std::fs::read_to_string(&file).expect("the cases of the runtime");
    let read = |text: &str| -> Value { serde_json::from_str(text).expect("JSON") };
    for (name, parts) in read(&text)["names"].as_object().expect("names") {
        let parts: String = parts.as_array().expect("parts").iter().map(scalar).collect();
        text = text.replace(&format!("${{{name}}}"), &parts);
    }
    let (mut out, mut wanted) = (String::new(), Vec::new());
    for case in read(&text)["cases"].as_array().expect("cases") {
        let one = [("access", "access_key"), ("secret", "secret_key"), ("method", "method"), ("host", "host")];
        for (name, member) in one.into_iter().chain([("path", "path"), ("body", "body"), ("date", "date")]) {
            let _ = writeln!(out, "{name}\t{}", escaped(case[member].as_str().unwrap_or_default()));
        }
        for pair in case["query"].as_array().expect("a query") {
            let values = pair[1].as_array().cloned().unwrap_or_else(|| vec![pair[1].clone()]);
            for value in values {
                let _ = writeln!(out, "query\t{}\t{}", escaped(&scalar(&pair[0])), escaped(&scalar(&value)));
            }
        }
        let scopes =
            [("X-Security-Token", "security_token"), ("X-Project-Id", "project_id"), ("X-Domain-Id", "domain_id")];
        let scopes =
            scopes.into_iter().filter_map(|(name, member)| Some((name.to_owned(), case[member].as_str()?.to_owned())));
        let own = case["headers"].as_object().expect("headers").iter();
        for (name, value) in own.map(|(name, value)| (name.clone(), scalar(value))).chain(scopes) {
            let _ = writeln!(out, "header\t{}\t{}", escaped(&name), escaped(&value));
        }
        out.push_str("sign\n");
        wanted.push(format!("{}: {}", scalar(&case["name"]), scalar(&case["expected"]["authorization"])));
    }
    (out, wanted)
}

fn scalar(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
}

/// Runs a program with all cases.
fn check(program: &str, arguments: &[&str]) {
    let (input, wanted) = cases();
    assert_eq!(wanted.len(), 137);
    let mut command = Command::new(program);
    command
        .args(arguments)
        .current_dir(root().join("tests/signers"))
        .env("GOFLAGS", "-mod=mod")
        .env("GO111MODULE", "off");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the program ends");
    writer.join().expect("the writer ends").expect("the program reads all cases");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8_lossy(&output.stdout);
    let names = wanted.iter().map(|line| line.split_once(": ").map_or("", |(name, _)| name));
    let found: Vec<String> = names.zip(text.lines()).map(|(name, line)| format!("{name}: {line}")).collect();
    assert_eq!(found, wanted);
}

#[test]
#[cfg_attr(not(has_python), ignore = "needs python3")]
fn python_signs_every_case() {
    check("python3", &["signer.py"]);
}

#[test]
#[cfg_attr(not(has_typescript), ignore = "needs npx and tsx")]
fn typescript_signs_every_case() {
    check("npx", &["--yes", "tsx@4", "signer.ts"]);
}

#[test]
#[cfg_attr(not(has_go), ignore = "needs go")]
fn go_signs_every_case() {
    check("go", &["run", "signer.go"]);
}

#[test]
#[cfg_attr(not(has_java), ignore = "needs java")]
fn java_signs_every_case() {
    check("java", &["Signer.java"]);
}
