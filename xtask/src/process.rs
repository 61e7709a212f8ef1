//! Other programs, run in the repository.

use std::process::Command;

use crate::{Result, paths};

/// Runs a command and returns what it wrote; the message of a failure is all that it wrote.
pub fn output(command: &mut Command) -> Result<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.current_dir(paths::root()).output().map_err(|error| {
        format!("{program} cannot be started ({error}); check that it is installed and on the PATH")
    })?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(text);
    }
    Err(format!("{}\n{}", text.trim_end(), String::from_utf8_lossy(&output.stderr).trim_end()).trim().to_owned())
}

/// Runs git.
pub fn git(arguments: &[&str]) -> Result<String> {
    output(Command::new("git").args(arguments))
}
