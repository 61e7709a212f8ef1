//! Numbers with a unit, and limits that support can raise.  In: a cell and a range.  Out: a pattern, a greater maximum.

use super::reading::{Lazy, Reading, number, regex};

/// Units that are listed with the letters that are sent for them: "Minute (m) Hour (H)".
static UNITS: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:\bunit\b|单位)[^()\d]{0,12}?((?:(?:seconds?|minutes?|hours?|days?|weeks?|months?|秒|分钟|小时|天|周|月)\s*\([a-z]{1,3}\)(?:[\s,、;/]|\bor\b|或|和)*){2,})",
    )
});
static LETTERS: Lazy = Lazy::new(|| regex(r"\(([A-Za-z]{1,3})\)"));
/// "Contact support to raise the maximum to 90."
static RAISED: Lazy = Lazy::new(|| {
    regex(
        r"(?i)(?:联系客服|联系技术支持|提交工单|contact (?:customer service|(?:technical )?support))[^。.\n]*?(?:最大|最多|maximum|up to|to)[^。.\d\n]*(\d+)",
    )
});

/// The maximum that support can set: whoever has it must not be refused.
pub(super) fn raised(reading: &Reading<'_>) -> Option<i64> {
    let found = RAISED.captures(&reading.cell.text)?;
    reading.mark(found.get(0)?.range());
    number(&found[1])
}

/// The pattern of a number within limits and one of the units that the text lists.
pub(super) fn with_unit(reading: &Reading<'_>, minimum: Option<i64>, maximum: Option<i64>) -> Option<String> {
    let found = UNITS.captures(&reading.cell.text)?;
    let letters: Vec<&str> =
        LETTERS.captures_iter(found.get(1)?.as_str()).filter_map(|c| Some(c.get(1)?.as_str())).collect();
    let least = u64::try_from(minimum.unwrap_or(0)).ok()?;
    let most = maximum.map_or(Some(None), |m| u64::try_from(m).ok().map(Some))?;
    reading.mark(found.get(0)?.range());
    let numbers = most.map_or_else(|| "[0-9]+".to_owned(), |most| between(least, most).join("|"));
    Some(format!("^({numbers})({})$", letters.join("|")))
}

/// Patterns of the whole numbers from `least` to `most`, without leading zeros.
fn between(least: u64, most: u64) -> Vec<String> {
    let (short, long) = (least.to_string().len(), most.to_string().len());
    let of_length = |digits: usize| {
        let low = if digits == short { least.to_string() } else { format!("1{}", "0".repeat(digits - 1)) };
        let high = if digits == long { most.to_string() } else { "9".repeat(digits) };
        alike(low.as_bytes(), high.as_bytes())
    };
    (short..=long).flat_map(of_length).collect()
}

/// The same for two numbers of one length, as digits.
fn alike(low: &[u8], high: &[u8]) -> Vec<String> {
    let (Some((first, low)), Some((last, high))) = (low.split_first(), high.split_first()) else {
        return vec![String::new()];
    };
    let behind = |digit: u8, rest: Vec<String>| rest.into_iter().map(move |r| format!("{}{r}", char::from(digit)));
    if first == last {
        return behind(*first, alike(low, high)).collect();
    }
    let (zeros, nines) = (vec![b'0'; low.len()], vec![b'9'; low.len()]);
    let (mut from, mut to) = (*first, *last);
    let (mut before, mut after) = (Vec::new(), Vec::new());
    if low != zeros {
        before.extend(behind(from, alike(low, &nines)));
        from += 1;
    }
    if high != nines {
        after.extend(behind(to, alike(&zeros, high)));
        to -= 1;
    }
    let digits = match low.len() {
        0 => String::new(),
        1 => "[0-9]".to_owned(),
        more => format!("[0-9]{{{more}}}"),
    };
    match from.cmp(&to) {
        std::cmp::Ordering::Less => before.push(format!("[{}-{}]{digits}", char::from(from), char::from(to))),
        std::cmp::Ordering::Equal => before.push(format!("{}{digits}", char::from(from))),
        std::cmp::Ordering::Greater => {}
    }
    before.extend(after);
    before
}

#[cfg(test)]
mod tests {
    use super::super::testing::found;
    use super::*;

    #[test]
    fn a_number_and_a_listed_unit_are_one_pattern() {
        assert_eq!(
            found("string", "Drying time. The value ranges from 2 to 300. Unit: Minute (m) Hour (H) Day (d)"),
            "{'pattern':'^([2-9]|[1-9][0-9]|[1-2][0-9]{2}|300)(m|H|d)$'}"
        );
        assert_eq!(
            found("integer", "Drying time. The value ranges from 2 to 300. Unit: minute"),
            "{'minimum':2,'maximum':300}"
        );
    }

    #[test]
    fn a_range_of_numbers_is_a_pattern_that_takes_these_and_no_others() {
        for (least, most) in [(0, 0), (0, 7), (1, 3000), (9, 10), (12, 987), (105, 1234), (500, 599)] {
            let pattern = regex(&format!("^({})$", between(least, most).join("|")));
            for n in 0..4000 {
                assert_eq!(pattern.is_match(&n.to_string()), (least..=most).contains(&n), "{n} in {least}-{most}");
            }
            assert!(!pattern.is_match("007") && !pattern.is_match(""), "{pattern}");
        }
    }

    #[test]
    fn a_limit_that_support_can_raise_is_the_raised_one() {
        assert_eq!(
            found("integer", "油漆天数。取值范围：1-90天。联系客服后，最大可为400。"),
            "{'minimum':1,'maximum':400}"
        );
        assert_eq!(
            found(
                "integer",
                "Tins. The value ranges from 1 to 90. Contact customer service to raise the maximum to 400."
            ),
            "{'minimum':1,'maximum':400}"
        );
    }
}
