//! A member of another type than its row states.  In: a field and the type.  Out: the field with its limits as they are
//! said of that type.

use serde_json::Value;

use crate::constraint::Constraint;
use crate::fact::Field;
use crate::types::Type;

/// Gives a field another type. Of objects, only whether there are several changes: the structure is the row's.
pub(super) fn to(field: &mut Field, kind: &Type) {
    let before = field.kind.clone();
    field.kind = match (&before, kind) {
        (Type::Struct(_) | Type::Object, Type::Array(_)) => Type::Array(Box::new(before.clone())),
        (Type::Array(inner), Type::Object) => (**inner).clone(),
        (Type::Array(_), Type::Array(_)) | (_, Type::Any) => before.clone(),
        _ => kind.clone(),
    };
    field.repairs.push(format!("type `{}`: most of what the documents say", plain(&before)));
    match field.kind {
        Type::Integer => numbers(field),
        Type::String => texts(field),
        _ => {}
    }
}

fn plain(kind: &Type) -> Type {
    if let Type::Struct(_) = kind.leaf() { kind.with_leaf(Type::Object) } else { kind.clone() }
}

/// What was said of a text with a number in it holds for the number.
fn numbers(field: &mut Field) {
    let own = &mut field.constraints;
    let texts = std::mem::take(&mut own.extra);
    for extra in texts {
        match extra {
            Constraint::NumericString { minimum, maximum, multiple_of } => {
                own.minimum = own.minimum.or(minimum);
                own.maximum = own.maximum.or(maximum);
                own.multiple_of = own.multiple_of.or(multiple_of);
            }
            other => own.extra.push(other),
        }
    }
    let whole = |v: &Value| v.as_str().and_then(|t| t.parse::<i64>().ok()).map_or_else(|| v.clone(), Value::from);
    own.values.iter_mut().chain(&mut own.shown).chain(&mut own.default).for_each(|v| *v = whole(v));
}

/// Limits of a number, said of a text.
fn texts(field: &mut Field) {
    let own = &mut field.constraints;
    if own.minimum.is_some() || own.maximum.is_some() || own.multiple_of.is_some() {
        let (minimum, maximum) = (own.minimum.take(), own.maximum.take());
        own.extra.push(Constraint::NumericString { minimum, maximum, multiple_of: own.multiple_of.take() });
    }
    let text = |v: &Value| if v.is_string() { v.clone() } else { Value::from(v.to_string()) };
    own.values.iter_mut().chain(&mut own.shown).chain(&mut own.default).for_each(|v| *v = text(v));
}
