//! Turns the descriptions into JSON, which is read in a few milliseconds when the server starts.

use std::path::Path;

fn main() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let out = std::env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    for service in ["dws", "gaussdb-mysql", "iam"] {
        let file = spec.join(format!("openapi/{service}.yaml"));
        println!("cargo:rerun-if-changed={}", file.display());
        let text = std::fs::read_to_string(&file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let document: serde_json::Value =
            serde_yaml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        std::fs::write(Path::new(&out).join(format!("{service}.json")), document.to_string())
            .expect("OUT_DIR is writable");
    }
}
