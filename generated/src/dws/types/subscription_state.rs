// Made from spec/openapi/dws.yaml#/components/schemas/SubscriptionState by `cargo xtask generate`; not to be edited.

/// Whether a subscription sends notifications.
///
/// - `1`: The subscription is on.
/// - `0`: The subscription is off.
pub type SubscriptionState = i64;
