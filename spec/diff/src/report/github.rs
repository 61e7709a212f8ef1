//! Changes as annotations of a pull request on GitHub.

use super::values;
use crate::change::Change;
use crate::check::Class;

/// One workflow command a line. `file` is the new description; `line` finds the line of a JSON pointer in it.
pub fn render(changes: &[Change], file: &str, line: &dyn Fn(&str) -> Option<usize>) -> String {
    let mut out = String::new();
    for change in changes.iter().filter(|c| c.class() != Class::Wording) {
        let command = match change.class() {
            Class::Breaking => "error",
            Class::Review => "warning",
            _ => "notice",
        };
        let at = change.new_pointer.as_deref().and_then(line).map(|l| format!(",line={l}")).unwrap_or_default();
        let operation = change.place.operation.as_deref().unwrap_or("whole description");
        let place = Some(change.place.words()).filter(|w| !w.is_empty()).map(|w| format!(", {w}")).unwrap_or_default();
        let values = values(change).map(|v| format!(": {v}")).unwrap_or_default();
        let message = format!("{operation}: {}{place}{values}. {}", change.check.title, change.check.why);
        let title = escape(change.check.id).replace(',', "%2C").replace(':', "%3A");
        out.push_str(&format!("::{command} file={},title={title}{at}::{}\n", escape(file), escape(&message)));
    }
    out
}

/// Line breaks and percent signs have a meaning in workflow commands.
fn escape(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The line of a JSON pointer in a text of block YAML or pretty JSON, from 1; none when the text is written otherwise.
pub fn line_of(text: &str, pointer: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let (mut at, mut indent) = (0, None::<usize>);
    for step in pointer.split('/').skip(1) {
        let step = step.replace("~1", "/").replace("~0", "~");
        let keys = [format!("{step}:"), format!("'{step}':"), format!("\"{step}\":")];
        let found = lines[at..].iter().position(|line| {
            let body = line.trim_start().trim_start_matches("- ");
            let depth = line.len() - body.len();
            indent.is_none_or(|i| depth > i || at == 0) && keys.iter().any(|key| body.starts_with(key.as_str()))
        });
        // A step into a list has no key of its own: the line of the list has to do.
        let Some(found) = found else { continue };
        at += found;
        let body = lines[at].trim_start().trim_start_matches("- ");
        indent = Some(lines[at].len() - body.len());
        at += 1;
    }
    (at > 0).then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_of_a_pointer_is_found_in_block_yaml() {
        let text =
            "openapi: 3.0.3\npaths:\n  /v1/tins:\n    get:\n      summary: List\n    post:\n      summary: Make\n";
        assert_eq!(line_of(text, "/paths/~1v1~1tins/post/summary"), Some(7));
        assert_eq!(line_of(text, "/nothing"), None);
    }
}
