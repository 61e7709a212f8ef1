//! What `--input` and `--out` name: the texts to read, and where to write.
//!
//! Whatever is put in front of the command, the answer is a sentence that says what was found, where, and what to do.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Result, paths};

/// Where the description is written.
#[derive(Debug)]
pub struct Output {
    /// The folder.
    pub folder: PathBuf,
    /// The name of the file.
    pub name: String,
}

impl Output {
    /// Names of the description and of the two reports.
    pub fn files(&self) -> [String; 3] {
        let bare = self.name.trim_end_matches(".yaml").trim_end_matches(".yml");
        [self.name.clone(), format!("{bare}.coverage.md"), format!("{bare}.coverage.yaml")]
    }
}

/// Checks the name of the service and the file of the description.
pub fn output(input: &Path, service: &str, out: &Path) -> Result<Output> {
    paths::check_service(service)?;
    let name = out.file_name().map(|name| name.to_string_lossy().into_owned());
    let Some(name) = name.filter(|name| name.ends_with(".yaml") || name.ends_with(".yml")) else {
        return Err(format!("{}: `--out` needs a file name that ends in .yaml, such as `ecs.yaml`", out.display()));
    };
    if let (Ok(read), Ok(written)) = (input.canonicalize(), out.canonicalize())
        && read == written
    {
        return Err(format!("{}: `--out` is the input; choose another file", out.display()));
    }
    let folder = out.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let output = Output { folder: folder.to_path_buf(), name };
    let begins = ["# OpenAPI description of", "# Coverage of", "# Everything that"];
    for (file, begin) in output.files().into_iter().zip(begins) {
        let path = folder.join(file);
        if path.exists() && !fs::read_to_string(&path).is_ok_and(|text| text.starts_with(begin)) {
            return Err(format!(
                "{}: this file was not written by this command; remove it or choose another name",
                path.display()
            ));
        }
    }
    Ok(output)
}

/// The texts of an input.
#[derive(Debug, Default)]
pub struct Input {
    /// Each document with its name below the input.
    pub pages: Vec<(String, String)>,
    /// Files that were not read, by their ending.
    pub skipped: BTreeMap<String, usize>,
}

/// Reads the file, or every text in the folder and below, sorted by name. All files that cannot be read are listed.
pub fn read(input: &Path) -> Result<Input> {
    let mut out = Input::default();
    let mut problems = Vec::new();
    for path in files(input, &mut out.skipped)? {
        let name = path.strip_prefix(input).ok().filter(|p| !p.as_os_str().is_empty()).unwrap_or(&path);
        match fs::read(&path) {
            Err(error) => problems.push(format!("{}: {error}", path.display())),
            Ok(bytes) => match text(bytes) {
                Ok(text) if text.trim().is_empty() => *out.skipped.entry("that are empty".to_owned()).or_default() += 1,
                Ok(text) => out.pages.push((name.display().to_string(), text)),
                Err(problem) => problems.push(format!("{}: {problem}", path.display())),
            },
        }
    }
    if problems.is_empty() && out.pages.is_empty() {
        problems.push(format!("{}: nothing to read; every file is empty", input.display()));
    }
    if problems.is_empty() { Ok(out) } else { Err(problems.join("\n")) }
}

/// The largest document that is read, in bytes. The largest reference of the vendor has 5 MB.
const LARGEST: usize = 64 << 20;

/// The longest line that is read, in bytes.
const LONGEST: usize = 1 << 20;

/// First bytes of files that hold no text, and what to do.
const MAGIC: [(&[u8], &str); 8] = [
    (b"%PDF", "this is a PDF; convert it to text first, for example with `pdftotext -layout`"),
    (b"PK\x03\x04", "this is a ZIP file, such as DOCX; convert it to Markdown first, for example with `pandoc -t gfm`"),
    (b"\x89PNG", "this is a picture; the text of pictures is not read"),
    (b"\xff\xd8\xff", "this is a picture; the text of pictures is not read"),
    (b"GIF8", "this is a picture; the text of pictures is not read"),
    (b"\xff\xfe", "this is UTF-16; save it as UTF-8"),
    (b"\xfe\xff", "this is UTF-16; save it as UTF-8"),
    (b"\x1f\x8b", "this is a compressed file; unpack it first"),
];

/// The text of a file, or why it is none.
fn text(bytes: Vec<u8>) -> Result<String> {
    if let Some((_, problem)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err((*problem).to_owned());
    }
    if bytes.len() > LARGEST {
        let size = bytes.len() >> 20;
        return Err(format!("the file has {size} MB, and at most {} MB are read; split it", LARGEST >> 20));
    }
    if let Some((line, long)) =
        bytes.split(|b| *b == b'\n' || *b == b'\r').enumerate().find(|(_, it)| it.len() > LONGEST)
    {
        let (line, size) = (line + 1, long.len() >> 20);
        return Err(format!("line {line} has {size} MB, and at most {} MB are read; break it up", LONGEST >> 20));
    }
    if bytes.contains(&0) {
        return Err("this is a binary file; a document in UTF-8 is needed".to_owned());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
        format!("line {line} is not UTF-8 (Chinese documents are often GBK); convert the file to UTF-8")
    })?;
    let start = text.trim_start().get(..15).unwrap_or_default().to_ascii_lowercase();
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Err("this is an HTML page; convert it to Markdown first, for example with `pandoc -t gfm`".to_owned());
    }
    // Files of old systems end their lines with CR alone.
    Ok(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text })
}

/// How deep folders are searched.
const DEPTH: usize = 16;

fn files(input: &Path, skipped: &mut BTreeMap<String, usize>) -> Result<Vec<PathBuf>> {
    let place =
        |path: &Path, error: std::io::Error| format!("{}: {error}; check the path and its permissions", path.display());
    let kind = fs::metadata(input).map_err(|e| place(input, e))?;
    if !kind.is_dir() {
        return Ok(vec![input.to_path_buf()]);
    }
    let mut found = Vec::new();
    let mut open = vec![(input.to_path_buf(), 0)];
    // Links can lead back to a folder that was read.
    let mut seen = BTreeSet::new();
    while let Some((folder, depth)) = open.pop() {
        if !seen.insert(folder.canonicalize().map_err(|e| place(&folder, e))?) || depth > DEPTH {
            continue;
        }
        for entry in fs::read_dir(&folder).map_err(|e| place(&folder, e))? {
            let path = entry.map_err(|e| place(&folder, e))?.path();
            let ending = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
            if path.is_dir() {
                open.push((path, depth + 1));
            } else if ending == "md" || ending == "txt" {
                found.push(path);
            } else {
                let kind =
                    if ending.is_empty() { "without an ending".to_owned() } else { format!("ending in .{ending}") };
                *skipped.entry(kind).or_default() += 1;
            }
        }
    }
    found.sort();
    if !found.is_empty() {
        return Ok(found);
    }
    let others: Vec<String> = skipped.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    let others = if others.is_empty() { "it is empty".to_owned() } else { format!("it has {}", others.join(", ")) };
    Err(format!("{}: the folder has no .md or .txt file; {others}", input.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for each test.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("gaussdb-input-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    #[test]
    fn a_file_without_text_is_named_for_what_it_is() {
        let folder = folder("kinds");
        let cases: [(&str, &[u8], &str); 10] = [
            ("a.pdf", b"%PDF-1.7 \xff", "this is a PDF"),
            ("a.docx", b"PK\x03\x04rest", "DOCX"),
            ("a.png", b"\x89PNG\r\n", "picture"),
            ("a.jpg", b"\xff\xd8\xff\xe0", "picture"),
            ("utf16.md", b"\xff\xfeG\0E\0", "UTF-16"),
            ("utf16be.md", b"\xfe\xff\0G", "UTF-16"),
            ("gbk.md", b"ok\n\xbd\xd3\xbf\xda", "line 2 is not UTF-8"),
            ("nul.md", b"GET\0/v1", "binary"),
            ("page.md", b"  <!DOCTYPE html><html>", "HTML"),
            ("packed.md", b"\x1f\x8b\x08", "compressed"),
        ];
        for (name, bytes, expected) in cases {
            let path = folder.join(name);
            fs::write(&path, bytes).unwrap();
            let error = read(&path).unwrap_err();
            assert!(error.contains(expected) && error.contains(name), "{name}: {error}");
        }
    }

    #[test]
    fn texts_are_read_whatever_their_marks_and_line_ends_are() {
        let folder = folder("texts");
        for (name, text) in [
            ("bom.md", "\u{feff}GET /v1"),
            ("crlf.MD", "a\r\nb"),
            ("cr.txt", "a\rb"),
            ("x.html", "<p>"),
            ("blank.md", " \n"),
        ] {
            fs::write(folder.join(name), text).unwrap();
        }
        let read = read(&folder).unwrap();
        let names: Vec<&str> = read.pages.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["bom.md", "cr.txt", "crlf.MD"]);
        assert_eq!((read.pages[1].1.as_str(), read.pages[2].1.as_str()), ("a\nb", "a\nb"));
        assert_eq!(read.skipped, BTreeMap::from([("ending in .html".to_owned(), 1), ("that are empty".to_owned(), 1)]));
    }

    #[test]
    fn all_files_that_cannot_be_read_are_listed() {
        let folder = folder("several");
        fs::write(folder.join("a.md"), b"%PDF").unwrap();
        fs::write(folder.join("b.md"), b"\xff\xfe").unwrap();
        let error = read(&folder).unwrap_err();
        assert_eq!(error.lines().count(), 2, "{error}");
    }

    #[test]
    fn a_path_without_documents_is_an_error() {
        let folder = folder("nothing");
        assert!(read(&folder).unwrap_err().contains("it is empty"));
        fs::write(folder.join("a.md"), "\n").unwrap();
        assert!(read(&folder).unwrap_err().contains("every file is empty"));
        fs::remove_file(folder.join("a.md")).unwrap();
        fs::write(folder.join("a.rst"), "x").unwrap();
        assert!(read(&folder).unwrap_err().contains("1 ending in .rst"));
        assert!(read(&folder.join("missing")).unwrap_err().contains("check the path"));
    }

    #[cfg(unix)]
    #[test]
    fn a_loop_of_links_ends() {
        let folder = folder("loop");
        fs::write(folder.join("a.md"), "x").unwrap();
        std::os::unix::fs::symlink(&folder, folder.join("one")).unwrap();
        std::os::unix::fs::symlink(&folder, folder.join("two")).unwrap();
        assert_eq!(read(&folder).unwrap().pages.len(), 1);
    }

    #[test]
    fn a_line_that_is_too_long_or_large_is_refused() {
        assert!(text(vec![b'a'; LARGEST + 1]).unwrap_err().contains("split it"));
        let long = [b"# Tins\n".as_slice(), &vec![b'a'; LONGEST + 1]].concat();
        assert!(text(long).unwrap_err().starts_with("line 2 has 1 MB"));
    }

    #[test]
    fn nothing_of_the_user_is_overwritten() {
        let folder = folder("out");
        let (input, own) = (folder.join("in.md"), folder.join("own.yaml"));
        fs::write(&input, "x").unwrap();
        fs::write(&own, "mine: true").unwrap();
        let generated = folder.join("old.yaml");
        fs::write(&generated, "# OpenAPI description of ecs, transcribed").unwrap();
        assert!(output(&own, "ecs", &own).unwrap_err().contains("is the input"));
        assert!(output(&input, "ecs", &own).unwrap_err().contains("was not written by this command"));
        assert!(output(&input, "ecs", &folder.join("out.json")).unwrap_err().contains("ends in .yaml"));
        let report = folder.join("mixed.coverage.md");
        fs::write(&report, "my own notes").unwrap();
        assert!(output(&input, "ecs", &folder.join("mixed.yaml")).unwrap_err().contains("mixed.coverage.md"));
        assert_eq!(output(&input, "ecs", &generated).unwrap().name, "old.yaml");
        assert_eq!(output(&input, "ecs", &folder.join("new.yaml")).unwrap().folder, folder);
    }

    #[test]
    fn the_name_of_a_service_is_a_plain_word() {
        for name in ["", "x\nfoo: bar", "ECS", "a b", "é"] {
            let error = output(Path::new("in"), name, Path::new("o.yaml")).unwrap_err();
            assert!(error.starts_with("--service") && !error.contains('\n'), "{error}");
        }
    }
}
