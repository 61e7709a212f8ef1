// Made from spec/openapi/dws.yaml#/components/schemas/EventSubscription by `cargo xtask generate`; not to be edited.

/// An event subscription, with the events it selects and the topic it notifies.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventSubscription {
    /// ID of the event subscription, as [`update_event_subscription`](crate::dws::Client::update_event_subscription)
    /// takes it.
    pub id: Option<String>,
    /// Name of the event subscription.
    pub name: Option<String>,
    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    pub source_type: Option<String>,
    /// ID of the object from which the events come, such as a cluster.
    pub source_id: Option<String>,
    /// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`;
    /// several are separated by commas.
    pub category: Option<String>,
    /// Severity of the events that are subscribed to: `normal` or `warning`.
    pub severity: Option<String>,
    /// Tag of the events that are subscribed to; may be empty.
    pub tag: Option<String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    pub enable: Option<crate::dws::types::SubscriptionState>,
    /// ID of the project (resource set), as the page My Settings of the console shows it.
    pub project_id: Option<String>,
    /// Service that raises the alarm or event, such as `DWS`.
    pub name_space: Option<String>,
    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    pub notification_target: Option<String>,
    /// Name of the topic that is notified.
    pub notification_target_name: Option<String>,
    /// Kind of topic that is notified; only `SMN` is supported.
    pub notification_target_type: Option<String>,
    /// Language in which notifications are written, such as `zh-cn`.
    pub language: Option<String>,
    /// Time zone in which notifications state times, such as `GMT+08:00`.
    pub time_zone: Option<String>,
}

gaussdb_runtime::reflect_struct! {
    EventSubscription {
        id: Member::new("id"),
        name: Member::new("name"),
        source_type: Member::new("source_type"),
        source_id: Member::new("source_id"),
        category: Member::new("category"),
        severity: Member::new("severity"),
        tag: Member::new("tag"),
        enable: Member::new("enable"),
        project_id: Member::new("project_id"),
        name_space: Member::new("name_space"),
        notification_target: Member::new("notification_target"),
        notification_target_name: Member::new("notification_target_name"),
        notification_target_type: Member::new("notification_target_type"),
        language: Member::new("language"),
        time_zone: Member::new("time_zone"),
    }
}
