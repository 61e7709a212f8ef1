//! What several test files need: the documents, the cases, ways to compare.

pub mod constraints;
pub mod mutate;
pub mod printer;
pub mod sections;
pub mod sound;
pub mod specimen;
pub mod values;

use std::path::PathBuf;

/// Ids and file names of the documents.
pub const DOCUMENTS: [(&str, &str); 5] = [
    ("dws-page-zh", "000_80b9bed40916a74a.txt"),
    ("dws-2022-zh", "001_b2949b0bf3da8f49.txt"),
    ("dws-2023-zh", "002_4edbba2622ada87a.txt"),
    ("dws-2024-en", "003_29e34477752eb603.txt"),
    ("mysql-2024-zh", "004_d87580dd6273f210.txt"),
];

/// The folder with the documents; says so when there is none.
pub fn documents() -> Option<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let places = [
        std::env::var_os("GAUSSDB_DOCUMENTS").map(PathBuf::from),
        Some(root.join("spec/documents")),
        Some(root.join("../shared/documents")),
    ];
    let found = places.into_iter().flatten().find(|p| p.join(DOCUMENTS[0].1).is_file());
    if found.is_none() {
        eprintln!("the documents are not here (set GAUSSDB_DOCUMENTS): this test checks nothing");
    }
    found
}

/// The text of a document.
pub fn document(folder: &std::path::Path, id: &str) -> String {
    let file = DOCUMENTS.iter().find(|(name, _)| *name == id).map_or(id, |(_, file)| *file);
    let bytes = std::fs::read(folder.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
    String::from_utf8_lossy(&bytes).into_owned()
}
