//! Writes the seeds of all fuzz targets into folders: `fuzz-seeds DIR` makes `DIR/<target>/<number>`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;

use gaussdb_tests::targets::ALL;

fn main() -> Result<(), Box<dyn Error>> {
    let root = std::env::args_os().nth(1).map(PathBuf::from).ok_or("usage: fuzz-seeds DIR")?;
    for target in ALL {
        let folder = root.join(target.name);
        fs::create_dir_all(&folder)?;
        for (number, seed) in (target.seeds)().into_iter().enumerate() {
            fs::write(folder.join(format!("{number:05}")), seed)?;
        }
    }
    Ok(())
}
