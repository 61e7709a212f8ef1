//! The programs in `examples` run to their end without an account, and print what they should.

use std::process::Command;

/// Runs an example without the variables of an account and returns its output. Cargo builds it first if necessary.
fn run(example: &str) -> String {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["run", "--quiet", "--package", "gaussdb-tests", "--example", example]);
    // Without the variables of this package, because build scripts that depend on them would run again.
    let hidden = ["HUAWEICLOUD_SDK_", "CARGO_PKG_", "CARGO_MANIFEST_", "OUT_DIR"];
    for (name, _) in std::env::vars_os() {
        if hidden.iter().any(|begin| name.to_string_lossy().starts_with(begin)) {
            command.env_remove(name);
        }
    }
    let output = command.output().expect("the example runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{example}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

macro_rules! examples {
    ($($example:ident: $expected:literal)*) => {
        $(#[test]
        fn $example() {
            assert_eq!(run(stringify!($example)), $expected);
        })*

        #[test]
        fn every_program_is_run() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples");
            let mut found: Vec<_> = std::fs::read_dir(folder).unwrap()
                .filter_map(|it| it.unwrap().file_name().to_str()?.strip_suffix(".rs").map(str::to_owned))
                .collect();
            found.sort();
            let mut known = vec![$(stringify!($example)),*];
            known.sort();
            assert_eq!(found, known);
        }
    };
}

examples! {
    list_clusters: "\
sales                    AVAILABLE    3 nodes
trial                    CREATING     1 nodes
"
    cluster_life: "\
cluster  5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01 is being created
         CREATING at poll 1
         AVAILABLE at poll 2
snapshot 5a1e0b6c-0003-4c0d-9d11-3f2b7c90aa03 is AVAILABLE after 2 polls
cluster  5a1e0b6c-0002-4c0d-9d11-3f2b7c90aa02 is AVAILABLE, restored
cluster  5a1e0b6c-0001-4c0d-9d11-3f2b7c90aa01 is gone
cluster  5a1e0b6c-0002-4c0d-9d11-3f2b7c90aa02 is gone
"
    page_backups: "\
sales-monday     COMPLETED    2803 MB
sales-tuesday    COMPLETED    2911 MB
sales-wednesday  COMPLETED      12 MB
3 backups, 5726 MB
"
    reset_password: "\
refused: new_password breaks minLength
sending ResetClusterPasswordRequest { new_password: *** }
the password is set
"
    handle_errors: "\
forgotten: set cluster_id
unknown:   create it first (request r-1)
busy:      DWS.7023: Wait until the task is done, then try again.
"
}
