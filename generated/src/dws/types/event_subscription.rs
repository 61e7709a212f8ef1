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

impl EventSubscription {
    /// ID of the event subscription, as [`update_event_subscription`](crate::dws::Client::update_event_subscription)
    /// takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the event subscription.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Kind of object from which the events come: `cluster`, `backup` or `disaster-recovery`.
    #[inline]
    pub fn source_type(&self) -> Option<&str> {
        self.source_type.as_deref()
    }

    /// ID of the object from which the events come, such as a cluster.
    #[inline]
    pub fn source_id(&self) -> Option<&str> {
        self.source_id.as_deref()
    }

    /// Categories of the events that are subscribed to: `management`, `monitor`, `security` or `system alarm`; several
    /// are separated by commas.
    #[inline]
    pub fn category(&self) -> Option<&str> {
        self.category.as_deref()
    }

    /// Severity of the events that are subscribed to: `normal` or `warning`.
    #[inline]
    pub fn severity(&self) -> Option<&str> {
        self.severity.as_deref()
    }

    /// Tag of the events that are subscribed to; may be empty.
    #[inline]
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Whether the subscription is on: 1 for on, 0 for off.
    #[inline]
    pub fn enable(&self) -> Option<crate::dws::types::SubscriptionState> {
        self.enable
    }

    /// ID of the project (resource set), as the page My Settings of the console shows it.
    #[inline]
    pub fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Service that raises the alarm or event, such as `DWS`.
    #[inline]
    pub fn name_space(&self) -> Option<&str> {
        self.name_space.as_deref()
    }

    /// Address (URN) of the topic that is notified, which starts with `urn:smn:`.
    #[inline]
    pub fn notification_target(&self) -> Option<&str> {
        self.notification_target.as_deref()
    }

    /// Name of the topic that is notified.
    #[inline]
    pub fn notification_target_name(&self) -> Option<&str> {
        self.notification_target_name.as_deref()
    }

    /// Kind of topic that is notified; only `SMN` is supported.
    #[inline]
    pub fn notification_target_type(&self) -> Option<&str> {
        self.notification_target_type.as_deref()
    }

    /// Language in which notifications are written, such as `zh-cn`.
    #[inline]
    pub fn language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// Time zone in which notifications state times, such as `GMT+08:00`.
    #[inline]
    pub fn time_zone(&self) -> Option<&str> {
        self.time_zone.as_deref()
    }
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
