//! Clients that Redocly generates from the description of DWS, in Python, TypeScript, Go and Java: each lists the clusters
//! of the mock and creates one (`tests/clients/generated`).

use std::path::Path;
use std::process::Command;

use super::{REDOCLY, TYPESCRIPT, npx, path};
use crate::paths;

/// The steps; `url` is that of the mock.
pub fn steps(out: &Path, url: &str) -> Vec<(String, Vec<Command>)> {
    let shell = |script: String| {
        let mut command = Command::new("sh");
        command.args(["-ec", &script]).env("PATH", path(out)).env("MOCK", url);
        command
    };
    let folder = "tools/generated";
    let programs = paths::root().join("tests/clients/generated").display().to_string();
    let mut make = npx(REDOCLY);
    make.args(["generate-client", "openapi/dws.yaml", "--output", &format!("{folder}/client.ts")]);
    make.args(["typescript", "python", "go", "java", "php"].iter().flat_map(|language| ["--generator", language]));
    let copy = shell(format!(
        "curl --silent --fail --request POST $MOCK/_mock/reset; mkdir -p {folder}/go; cp '{programs}'/* {folder}; \
         mv {folder}/smoke_test.go {folder}/go; cp {folder}/client.go {folder}/go"
    ));
    let tsc = "tsc --strict --target es2022 --lib es2022,dom --module commonjs --outDir out smoke.ts";
    let all = [
        ("generated client for Python", format!("cd {folder}; ../bin/python smoke.py . $MOCK")),
        (
            "generated client for TypeScript",
            format!("cd {folder}; npx --yes --package {TYPESCRIPT} {tsc}; node out/smoke.js $MOCK"),
        ),
        (
            "generated client for Go",
            format!(
                "cd {folder}/go; export GOPROXY=off GOTOOLCHAIN=local; [ -f go.mod ] || go mod init client; go vet .; go test ."
            ),
        ),
        (
            "generated client for Java",
            format!("cd {folder}; javac -nowarn -d java Client.java Smoke.java; java -cp java gaussdbdws.Smoke $MOCK"),
        ),
    ];
    let mut steps = vec![("clients of five languages are generated".to_owned(), vec![make, copy])];
    steps.extend(all.into_iter().map(|(name, script)| (format!("{name} against the mock"), vec![shell(script)])));
    steps
}
