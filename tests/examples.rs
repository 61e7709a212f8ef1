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
cluster  demo is AVAILABLE
snapshot demo-first is AVAILABLE
cluster  demo-again is AVAILABLE
cluster  demo: not found
cluster  demo-again: not found
"
    page_backups: "\
sales-monday     COMPLETED    2803 MB
sales-tuesday    COMPLETED    2911 MB
sales-wednesday  COMPLETED      12 MB
3 backups, 5726 MB
"
    reset_password: "\
refused: new_password violates minLength
sending ResetClusterPasswordRequest { new_password: *** }
the password is set
"
    handle_errors: "\
missing:   set cluster_id
unknown:   create it first (request r-1)
busy:      DWS.7023: Wait until the task is done, then try again.
"
    three_regions: "\
cn-north-4       shop-cn-north-4  normal
cn-east-3        shop-cn-east-3   normal
ap-southeast-1   shop-ap-southeast-1 normal
3 instances
"
    unit_test: "\
unavailable: trial
refused:     true
"
    blocking: "\
backup   monday
backup   tuesday
job      job-1 is running
job      Completed after 2 polls
"
    route_limits: "\
/page    200 1 clusters
/page    504 the service is slow; try again
/report  200 1 clusters
"
    store_and_resume: "\
stored:  sales was CREATING
waiting: for clusterAvailable until its deadline
waited:  AVAILABLE after 2 polls
"
}
