//! `gaussdb-generator`: descriptions → files. A case is a folder of `cases/openapi` with an invented description.

use std::fs;
use std::path::{Path, PathBuf};

use gaussdb_generator::{FileSet, Renames, Source, generate};

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/openapi")
}

fn read(case: &str, file: &str) -> String {
    let path = cases().join(case).join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn run(text: &str, renames: &str) -> Result<FileSet, String> {
    let source = Source { feature: "sample", file: "openapi.yaml", text };
    let renames = Renames { file: "names.toml", text: renames };
    match generate(&[source], renames) {
        Ok(generated) => Ok(generated.files),
        Err(found) => {
            Err(found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        }
    }
}

/// The sample is compiled by `sample.rs`. `UPDATE_SAMPLE=1 cargo test -p gaussdb-tests --test generate` rewrites it.
#[test]
fn the_committed_sample_is_what_the_generator_writes() {
    let files = run(&read("sample", "openapi.yaml"), "").unwrap();
    let folder = cases().join("sample/generated");
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with("src/")) {
        let path = folder.join(path);
        if std::env::var_os("UPDATE_SAMPLE").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap_or_default(), *text, "{}", path.display());
    }
}
