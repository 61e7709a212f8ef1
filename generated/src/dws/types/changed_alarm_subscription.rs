// Made from spec/openapi/dws.yaml#/components/schemas/ChangedAlarmSubscription by `cargo xtask generate`; not to be edited.

/// An alarm subscription after it was created, changed or deleted.
#[derive(Clone)]
#[non_exhaustive]
pub struct ChangedAlarmSubscription {
    /// ID of the alarm subscription, as [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription)
    /// takes it.
    pub id: Option<String>,
    /// Name of the alarm subscription.
    pub name: Option<String>,
    /// Whether the subscription is on: 1 for on, 0 for off.
    ///
    /// - `1`: The subscription is on.
    /// - `0`: The subscription is off.
    pub enable: Option<crate::dws::types::SubscriptionState>,
    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`,
    /// `minor`, `prompt`.
    ///
    /// A list, separated by `,`.
    pub alarm_level: Option<crate::dws::types::ChangedAlarmSubscriptionAlarmLevel>,
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

impl ChangedAlarmSubscription {
    /// ID of the alarm subscription, as [`update_alarm_subscription`](crate::dws::Client::update_alarm_subscription)
    /// takes it.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// Name of the alarm subscription.
    #[inline]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Whether the subscription is on: 1 for on, 0 for off.
    #[inline]
    pub fn enable(&self) -> Option<crate::dws::types::SubscriptionState> {
        self.enable
    }

    /// Severities of the alarms that are subscribed to, separated by commas: `urgent`, `important`, `minor`, `prompt`.
    #[inline]
    pub fn alarm_level(
        &self,
    ) -> Option<&crate::dws::types::ChangedAlarmSubscriptionAlarmLevel> {
        self.alarm_level.as_ref()
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
    ChangedAlarmSubscription {
        id: Member::new("id"),
        name: Member::new("name"),
        enable: Member::new("enable"),
        alarm_level: Member::new("alarm_level"),
        project_id: Member::new("project_id"),
        name_space: Member::new("name_space"),
        notification_target: Member::new("notification_target"),
        notification_target_name: Member::new("notification_target_name"),
        notification_target_type: Member::new("notification_target_type"),
        language: Member::new("language"),
        time_zone: Member::new("time_zone"),
    }
}
