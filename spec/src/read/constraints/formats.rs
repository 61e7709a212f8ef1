//! Shapes of values.  In: a cell.  Out: a format that OpenAPI knows, or the vendor's own shape; example values.

use serde_json::Value;

use super::reading::{Lazy, Reading, Scalar, regex};

static TIME: Lazy = Lazy::new(|| {
    regex(r#"(?:ISO\s?8601\s*:?\s*)?["“]?((?i:yyyy-\s?mm-\s?dd)(?:\s*'?T'?|\s)(?i:hh:mm:ss)(?:Z|\.S+Z?)?)["”]?"#)
});
static DATE: Lazy = Lazy::new(|| regex(r"(?i)(?-u:\b)yyyy-mm-dd(?-u:\b)"));
static HOURS: Lazy = Lazy::new(|| regex(r"hh:mm\s*-\s*HH:MM"));
static HOUR: Lazy = Lazy::new(|| regex(r"(?-u:\b)(?i:hh):(?i:mm)(?-u:\b)"));
static OFFSET: Lazy = Lazy::new(|| regex(r"时区偏移|time zone offset"));
static OFFSET_NOTE: Lazy =
    Lazy::new(|| regex(r"[。,.]?\s*(?:其中)?[,]?\s*T指[^。]*?(?:偏移[^。]*?显示为\s*\+\d{4}|时区偏移量)。?"));
static UNIX: Lazy = Lazy::new(|| regex(r"(?i)UNIX\s*时间戳(?:格式)?|时间戳格式|13-digit timestamp|unix timestamp"));
static CRON: Lazy = Lazy::new(|| regex(r"(?i)(?:must comply with the )?cron expression(?: format)?|cron表达式"));
static UUID: Lazy = Lazy::new(|| regex(r"(?i)严格匹配UUID规则|UUID格式|in (?:the )?UUID format"));
static JDBC: Lazy = Lazy::new(|| regex(r"(?i)默认格式如下\s*:?|default format is"));
static WEEKDAYS: Lazy = Lazy::new(|| regex(r"格式为逗号隔开的数字,?\s*数字[^。]*?(?:星期)。?"));
static EXAMPLE: Lazy = Lazy::new(|| regex(r"取值示例\s*:\s*\n?([0-9][0-9:,-]*)[^\n]*"));
static SAME_AS: Lazy = Lazy::new(|| regex(r#"格式与["“]?[a-z_]+["”]?字段对应\s*格式完全相同"#));

/// Reads shapes.
pub(super) fn read(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    for m in OFFSET_NOTE.find_iter(&cell.text).chain(JDBC.find_iter(&cell.text)).chain(SAME_AS.find_iter(&cell.text)) {
        reading.mark(m.range());
    }
    let unix = UNIX.find(&cell.text);
    if let Some(found) = unix {
        reading.mark(found.range());
        let millis = cell.text.contains("毫秒") || cell.text.contains("13-digit") || cell.text.contains("millisecond");
        shape(reading, if millis { "unix-milliseconds" } else { "unix-time" }, "unix-time");
    }
    if reading.subject.scalar() != Scalar::Text {
        return;
    }
    times(reading);
    if let Some(found) = CRON.find(&cell.text) {
        reading.mark(found.range());
        shape(reading, "cron", "cron");
    }
    if let Some(found) = WEEKDAYS.find(&cell.text) {
        reading.mark(found.range());
        reading.out.pattern = Some("^[1-7](,[1-7])*$".to_owned());
        reading.out.found("pattern", "weekdays-zh");
    }
    if let Some(found) = UUID.find(&cell.text) {
        reading.mark(found.range());
        shape(reading, "uuid", "uuid");
    }
    example(reading);
}

fn shape(reading: &mut Reading<'_>, name: &str, rule: &str) {
    if reading.out.shape.is_none() {
        reading.out.shape = Some(name.to_owned());
        reading.out.found("x-format", rule);
    }
}

fn times(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    if let Some(found) = TIME.captures(&cell.text)
        && let Some(whole) = found.get(0)
    {
        reading.mark(whole.range());
        // Letters of the shape as they are usual: Y and D of the year and day are no others.
        let seen = found[1].replace([' ', '\''], "");
        let tail = if seen.ends_with('Z') { "Z" } else { "" };
        let offset = OFFSET.is_match(&cell.text);
        let name = match (tail, offset) {
            ("Z", true) => "yyyy-MM-ddTHH:mm:ss+hhmm",
            ("Z", false) => "yyyy-MM-ddTHH:mm:ssZ",
            _ => "yyyy-MM-ddTHH:mm:ss",
        };
        shape(reading, name, "time-shape");
    } else if let Some(found) = HOURS.find(&cell.text) {
        reading.mark(found.range());
        shape(reading, "HH:mm-HH:mm", "hours-shape");
    } else if let Some(found) = DATE.find(&cell.text) {
        reading.mark(found.range());
        reading.out.format = Some("date".to_owned());
        reading.out.found("format", "date-shape");
    } else if let Some(found) = HOUR.find(&cell.text) {
        reading.mark(found.range());
        shape(reading, "HH:mm", "hour-shape");
    }
}

fn example(reading: &mut Reading<'_>) {
    let cell = reading.cell;
    if let Some(found) = EXAMPLE.captures(&cell.text)
        && let Some(whole) = found.get(0)
    {
        reading.mark(whole.range());
        reading.out.example = Some(Value::from(found[1].trim_end_matches([',', ':']).to_owned()));
        reading.out.found("example", "example-zh");
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;

    #[test]
    fn shapes_of_times_are_told_apart() {
        for (markup, wanted) in [
            ("Painted at. Format: ISO8601: YYYY-MM-DDThh:mm:ssZ", "{'shape':'yyyy-MM-ddTHH:mm:ssZ'}"),
            (
                "漆于，格式为“yyyy-mm-ddThh:mm:ssZ”。其中，T指时间开始；Z指时区偏移量，例如显示为+0100。",
                "{'shape':'yyyy-MM-ddTHH:mm:ss+hhmm'}",
            ),
            ("漆于，格式为ISO8601：YYYY-MM-DDThh:mm:ss", "{'shape':'yyyy-MM-ddTHH:mm:ss'}"),
            (
                "漆期，格式必须为hh:mm-HH:MM。<br>取值示例：<br>01:00-02:00",
                "{'shape':'HH:mm-HH:mm','example':'01:00-02:00'}",
            ),
            ("The day in HH:mm format.", "{'shape':'HH:mm'}"),
            ("漆日，为yyyy-mm-dd字符串格式。", "{'format':'date'}"),
            ("It must comply with the Cron expression format.", "{'shape':'cron'}"),
        ] {
            assert_eq!(found("string", markup), wanted, "{markup}");
        }
        assert_eq!(found("integer", "漆于，UNIX时间戳格式，单位是毫秒。"), "{'shape':'unix-milliseconds'}");
    }
}
