// Made from spec/openapi/dws.yaml#/components/schemas/SubscriptionStateSpec by `cargo xtask generate`; not to be edited.

/// Whether a subscription is to send notifications.
///
/// - `1`: The subscription is on.
/// - `0`: The subscription is off.
pub type SubscriptionStateSpec = i64;
