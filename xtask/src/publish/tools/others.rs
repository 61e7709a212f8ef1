//! Generators that many people use, and servers and tools that send the examples: each is a step for each service.

use std::path::Path;
use std::process::Command;

use super::{Step, TYPESCRIPT, path};
use crate::paths;

const ORVAL: &str = "orval@8.9.0";
/// Newer versions of what orval needs are not complete in the registry.
const BEFORE: &str = "2026-05-01";
const PRISM: &str = "@stoplight/prism-cli@5.16.0";
const POSTMAN: &str = "openapi-to-postmanv2@6.3.3";
const NEWMAN: &str = "newman@6.2.2";
/// How the converter fills requests: with the examples, and without parameters that have none.
const CONVERSION: &str =
    "folderStrategy=Tags,parametersResolution=Example,optimizeConversion=false,enableOptionalParameters=false";
/// The port of Prism.
const PRISM_PORT: &str = "8655";

/// The steps of one service; `url` is that of the mock.
pub fn steps(out: &Path, name: &str, url: &str) -> Vec<Step> {
    let programs = paths::root().join("tests/clients").display().to_string();
    let shell = |script: String| {
        let mut command = Command::new("sh");
        command.args(["-ec", &script]).env("PATH", path(out)).env("NPM_CONFIG_IGNORE_SCRIPTS", "true");
        vec![command]
    };
    let (file, folder) = (format!("openapi/{name}.yaml"), format!("tools/others/{name}"));
    let generate = format!("openapi-generator-cli generate -i {file} -g");
    // Enumerations share values, and constants of Go have no namespace.
    let go = "--additional-properties=enumClassPrefix=true";
    let tsc = "tsc --strict --noEmit --target es2022 --lib es2022,dom --module esnext --moduleResolution bundler";
    let languages = "for language in java php csharp kotlin; do";
    let prism = format!(
        "npx --yes --package {PRISM} -c 'echo $$ >tools/prism.pid; \
         exec prism mock {file} --host 127.0.0.1 --port {PRISM_PORT}'"
    );
    let all = [
        ("openapi-generator: validate --recommend", format!("openapi-generator-cli validate --recommend -i {file}")),
        (
            "openapi-generator: client for Python, imported",
            format!("{generate} python -o {folder}/python; cd {folder}/python; python -c 'import openapi_client'"),
        ),
        (
            "openapi-generator: client for Go, go vet",
            format!(
                "{generate} go {go} -o {folder}/go; cd {folder}/go; rm -r test; GOPROXY=off GOTOOLCHAIN=local go vet ."
            ),
        ),
        (
            "openapi-generator: clients for Java, PHP, C# and Kotlin, parsed; php -l, if it is installed",
            format!(
                "{languages} {generate} $language -o {folder}/$language; done; python {programs}/parse.py {folder}; \
                 if command -v php; then find {folder}/php -name '*.php' -print0 | xargs -0 -n 1 -P 2 php -l; fi"
            ),
        ),
        (
            "orval, tsc --strict",
            format!(
                "export npm_config_before={BEFORE}; client={folder}/orval.ts; \
                 npx --yes --package {ORVAL} orval --input {file} --output $client; \
                 mkdir -p {folder}/orval; cd {folder}/orval; npm init --yes; npm install axios {TYPESCRIPT}; \
                 cp ../orval.ts .; npx {tsc} --skipLibCheck orval.ts"
            ),
        ),
        ("mypy, client of openapi-python-client", mypy(name)),
        ("Prism takes and returns the examples (schemathesis)", against_prism(&prism, &file)),
        (
            "Postman collection, run by newman against the mock",
            format!(
                "mkdir -p {folder}; npx --yes {POSTMAN} -s {file} -o {folder}/postman.json -O {CONVERSION}; \
                 python {programs}/postman.py {folder}/postman.json; npx --yes {NEWMAN} run {folder}/postman.json \
                 --env-var baseUrl={url} --env-var apiKey=mock-token --reporters cli --reporter-cli-no-success-assertions"
            ),
        ),
    ];
    all.into_iter().map(|(step, script)| (format!("{step}: {name}"), shell(script))).collect()
}

/// The file `client.py` is the same for every description, and not ours to check.
fn mypy(name: &str) -> String {
    let folder = format!("tools/{}_client", name.replace('-', "_"));
    format!("mypy --follow-imports=silent {folder}/api {folder}/models")
}

/// Every example as a request to Prism, which answers with the examples.
fn against_prism(prism: &str, file: &str) -> String {
    let url = format!("http://127.0.0.1:{PRISM_PORT}");
    // The headers of authentication have defaults in no tool, so what is sent without them is no failure.
    let unchecked = "ignored_auth,unsupported_method,negative_data_rejection,missing_required_header";
    format!(
        "{prism} >tools/prism.log 2>&1 & trap 'kill $(cat tools/prism.pid)' EXIT; \
         for second in $(seq 60); do curl --silent --output /dev/null {url} && break; sleep 1; done; \
         schemathesis run {file} --url {url} --header 'X-Auth-Token: token' --phases examples --mode positive \
         --exclude-checks {unchecked} --no-color"
    )
}
