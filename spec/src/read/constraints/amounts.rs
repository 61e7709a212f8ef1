//! Limits that support can raise.  In: a cell.  Out: a greater maximum.

use super::reading::{Lazy, Reading, number, regex};

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

#[cfg(test)]
mod tests {
    use super::super::testing::found;

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
