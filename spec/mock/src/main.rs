//! The command line of the mock.

#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use gaussdb_mock::{ACCESS_KEY, Mock, Options, SECRET_KEY, TOKEN};

/// Answers like the GaussDB services, without an account
#[derive(Debug, Parser)]
#[command(name = "cargo xtask mock", bin_name = "cargo xtask mock")]
struct Args {
    /// Port on 127.0.0.1
    #[arg(long, default_value_t = 8642)]
    port: u16,
    /// How many times as fast as real time tasks run, up to 10000; 0 stops the clock
    #[arg(long, default_value_t = 1.0, value_name = "N")]
    speed: f64,
    /// Nothing exists at first; otherwise the resources of the examples do
    #[arg(long)]
    empty: bool,
    /// Reads the state from this file, and writes it there at the end
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Faults of the next calls: a JSON list of {"operation", "fault", "times"}
    #[arg(long, value_name = "FILE")]
    scenario: Option<PathBuf>,
    /// Does not write a line for each call
    #[arg(long)]
    quiet: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Args::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(args: Args) -> Result<(), String> {
    let read = |path: &PathBuf| std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()));
    let state = args.state.as_ref().filter(|path| path.exists()).map(read).transpose()?;
    let faults = match &args.scenario {
        Some(path) => serde_json::from_str(&read(path)?).map_err(|e| format!("{}: {e}", path.display()))?,
        None => Vec::new(),
    };
    let options = Options { port: args.port, speed: args.speed, empty: args.empty, log: !args.quiet, state, faults };
    let mock =
        Mock::start(options).await.map_err(|e| format!("port {}: {e}; choose another one with --port", args.port))?;
    println!("{:<15} {:>10} {:>10} {:>10}", "service", "with state", "example", "no body");
    for (service, state, example, none) in mock.world().coverage() {
        println!("{service:<15} {state:>10} {example:>10} {none:>10}");
    }
    println!("\nendpoint    {}", mock.url());
    println!("access key  {ACCESS_KEY}\nsecret key  {SECRET_KEY}\ntoken       {TOKEN}");
    println!("control     {}/_mock\nCtrl-C stops it.\n", mock.url());
    tokio::signal::ctrl_c().await.map_err(|e| e.to_string())?;
    if let Some(path) = &args.state {
        let text = format!("{:#}\n", mock.world().save());
        std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    mock.stop().await.map_err(|e| e.to_string())
}
