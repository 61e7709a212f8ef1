//! What setters take: a value, something that becomes one, or an `Option` of these.

use std::borrow::Cow;

use crate::secret::Secret;

/// A value that a setter takes for a member of type `T`.
///
/// Besides `T` itself and `Option<T>`: for texts `&str`, `&String` and `Cow<str>`; for numbers every integer type that
/// fits; for enumerations the text on the wire. `None` unsets the member.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a member of type `{T}`",
    note = "setters take the type itself, what it is made from (`&str` for texts and enumerations, integers for numbers), or an `Option` of these"
)]
pub trait IntoValue<T> {
    /// The value, or `None` to unset the member.
    fn into_value(self) -> Option<T>;
}

impl<T> IntoValue<T> for T {
    #[inline]
    fn into_value(self) -> Option<T> {
        Some(self)
    }
}

impl<T> IntoValue<T> for Option<T> {
    #[inline]
    fn into_value(self) -> Option<T> {
        self
    }
}

/// A number that is a text on the wire. Made from integers and from texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberText(String);

impl NumberText {
    /// The text on the wire.
    #[inline]
    pub fn into_string(self) -> String {
        self.0
    }
}

macro_rules! texts {
    ($($target:ty: $make:expr;)*) => {$(
        texts!(@one $target, $make, &str, String, &String, Cow<'_, str>);
    )*};
    (@one $target:ty, $make:expr, $($from:ty),*) => {$(
        impl IntoValue<$target> for $from {
            #[inline]
            fn into_value(self) -> Option<$target> {
                Some($make(self.into()))
            }
        }

        impl IntoValue<$target> for Option<$from> {
            #[inline]
            fn into_value(self) -> Option<$target> {
                self.map(|value| $make(value.into()))
            }
        }
    )*};
}

texts! {
    NumberText: NumberText;
    Secret: |text: String| Secret::new(text);
}

// `String` and `Option<String>` have their values already.
texts!(@one String, |text: String| text, &str, &String, Cow<'_, str>);

macro_rules! numbers {
    ($($target:ty: $($from:ty),*;)*) => {$($(
        impl IntoValue<$target> for $from {
            #[inline]
            fn into_value(self) -> Option<$target> {
                Some(self.into())
            }
        }

        impl IntoValue<$target> for Option<$from> {
            #[inline]
            fn into_value(self) -> Option<$target> {
                self.map(Into::into)
            }
        }
    )*)*};
}

numbers! {
    i64: i8, i16, i32, u8, u16, u32;
    f64: f32, i8, i16, i32, u8, u16, u32;
}

macro_rules! number_texts {
    ($($from:ty),*) => {$(
        impl IntoValue<NumberText> for $from {
            #[inline]
            fn into_value(self) -> Option<NumberText> {
                Some(NumberText(self.to_string()))
            }
        }

        impl IntoValue<NumberText> for Option<$from> {
            #[inline]
            fn into_value(self) -> Option<NumberText> {
                self.map(|number| NumberText(number.to_string()))
            }
        }
    )*};
}

number_texts!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

// Lengths and sizes in a program are `usize` and `u64`. What does not fit into `i64` is beyond every documented limit,
// so it becomes the largest number, and validation reports it.
macro_rules! wide {
    ($($from:ty),*) => {$(
        impl IntoValue<i64> for $from {
            #[inline]
            fn into_value(self) -> Option<i64> {
                Some(i64::try_from(self).unwrap_or(i64::MAX))
            }
        }

        impl IntoValue<i64> for Option<$from> {
            #[inline]
            fn into_value(self) -> Option<i64> {
                self.map(|number| i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

wide!(u64, usize);

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: impl IntoValue<String>) -> Option<String> {
        value.into_value()
    }

    fn integer(value: impl IntoValue<i64>) -> Option<i64> {
        value.into_value()
    }

    fn float(value: impl IntoValue<f64>) -> Option<f64> {
        value.into_value()
    }

    fn number(value: impl IntoValue<NumberText>) -> Option<String> {
        value.into_value().map(NumberText::into_string)
    }

    #[test]
    fn a_setter_takes_what_a_program_has_in_hand() {
        let owned = "tin".to_owned();
        for value in [text("tin"), text(&owned), text(owned.clone()), text(Some("tin")), text(Cow::Borrowed("tin"))] {
            assert_eq!(value.as_deref(), Some("tin"));
        }
        for value in [integer(50), integer(50_u32), integer(50_i64), integer(50_usize), integer(Some(50))] {
            assert_eq!(value, Some(50));
        }
        for value in [number(50), number("50"), number(50_u64), number(Some(50_usize)), number("50".to_owned())] {
            assert_eq!(value.as_deref(), Some("50"));
        }
        assert_eq!((float(50), float(0.5)), (Some(50.0), Some(0.5)));
        assert_eq!(integer(u64::MAX), Some(i64::MAX));
    }

    #[test]
    fn none_unsets_a_member() {
        assert_eq!((text(None::<&str>), integer(None::<i64>), number(None::<&str>)), (None, None, None));
    }

    #[test]
    fn a_secret_is_made_from_text() {
        let secret: Option<Secret> = "hidden".into_value();
        assert_eq!(secret.unwrap().expose(), "hidden");
    }
}
