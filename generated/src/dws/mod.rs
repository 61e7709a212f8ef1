// Made from spec/openapi/dws.yaml by `cargo xtask generate`; not to be edited.

//! GaussDB(DWS)
//!
//! Manages clusters of GaussDB(DWS), a data warehouse for analytics that speaks the protocol of
//! PostgreSQL: clusters and their nodes, snapshots, disaster recovery, resource pools, monitoring
//! and database users.
//!
//! This description is unofficial. It is transcribed from the documents below; the vendor has no
//! part in it.
//!
//! # Clusters
//!
//! Creates, lists, restarts, starts, stops and deletes clusters, and changes their password,
//! description, security groups and encryption.
//!
//! - [`list_clusters`](Client::list_clusters): List clusters of the project
//! - [`create_cluster_v1`](Client::create_cluster_v1): Create a cluster in one zone
//! - [`delete_cluster_v1`](Client::delete_cluster_v1): Delete a cluster without options
//! - [`get_cluster`](Client::get_cluster): Get a cluster
//! - [`cancel_cluster_read_only`](Client::cancel_cluster_read_only): Lift the read-only state
//! - [`reset_cluster_password`](Client::reset_cluster_password): Reset the administrator password
//! - [`restart_cluster`](Client::restart_cluster): Restart a cluster
//! - [`switch_back_cluster`](Client::switch_back_cluster): Rebalance primary and standby instances
//! - [`list_available_actions`](Client::list_available_actions): List functions open to the tenant
//! - [`update_cluster_description`](Client::update_cluster_description): Save a cluster's description
//! - [`get_cluster_encryption`](Client::get_cluster_encryption): Get encryption settings
//! - [`update_cluster_security_groups`](Client::update_cluster_security_groups): Change a cluster's security groups
//! - [`start_cluster`](Client::start_cluster): Start a stopped cluster
//! - [`stop_cluster`](Client::stop_cluster): Stop a cluster
//! - [`check_cluster_creation`](Client::check_cluster_creation): Check settings before cluster creation
//! - [`create_cluster`](Client::create_cluster): Create a cluster
//! - [`delete_cluster`](Client::delete_cluster): Delete a cluster
//! - [`encrypt_cluster`](Client::encrypt_cluster): Encrypt an unencrypted cluster
//! - [`list_cluster_instances`](Client::list_cluster_instances): List instances of a cluster
//! - [`get_instance`](Client::get_instance): Get an instance
//!
//! # Node Types and Zones
//!
//! Lists what a cluster can be built from: node types, and the availability zones of the region.
//!
//! - [`list_availability_zones`](Client::list_availability_zones): List availability zones for clusters
//! - [`list_node_types`](Client::list_node_types): List node types
//!
//! # Cluster Scaling
//!
//! Adds and removes nodes, changes the flavor and the disks of a cluster, and spreads its data over
//! the new nodes.
//!
//! - [`shrink_cluster`](Client::shrink_cluster): Scale in a cluster
//! - [`expand_cluster_storage`](Client::expand_cluster_storage): Expand the disks of a cluster
//! - [`resize_cluster`](Client::resize_cluster): Scale out a cluster
//! - [`list_shrink_node_counts`](Client::list_shrink_node_counts): List node counts for scale-in
//! - [`check_cluster_storage_expansion`](Client::check_cluster_storage_expansion): Check a disk expansion
//! - [`change_cluster_flavor`](Client::change_cluster_flavor): Change the flavor of a cluster
//! - [`check_cluster_shrink`](Client::check_cluster_shrink): Check a cluster before scale-in
//! - [`get_cluster_storage_expansion_range`](Client::get_cluster_storage_expansion_range): Get possible disk sizes
//! - [`get_cluster_disk_usage`](Client::get_cluster_disk_usage): Get disk usage per node
//! - [`list_target_flavors`](Client::list_target_flavors): List flavors to change to
//! - [`get_cluster_flavor`](Client::get_cluster_flavor): Get the flavor of a cluster
//! - [`check_cluster_resize`](Client::check_cluster_resize): Check a cluster before scale-out
//! - [`list_cluster_nodes`](Client::list_cluster_nodes): List the nodes of a cluster
//! - [`delete_cluster_nodes`](Client::delete_cluster_nodes): Delete nodes of a cluster
//! - [`get_redistribution`](Client::get_redistribution): Get redistribution progress
//! - [`start_redistribution`](Client::start_redistribution): Start data redistribution
//! - [`resume_redistribution`](Client::resume_redistribution): Resume a paused redistribution
//! - [`pause_redistribution`](Client::pause_redistribution): Pause a running redistribution
//! - [`resize_cluster_with_idle_nodes`](Client::resize_cluster_with_idle_nodes): Scale out with idle nodes
//!
//! # Coordinator Nodes
//!
//! Lists, adds and removes the coordinator nodes of a cluster, to which clients connect.
//!
//! - [`list_coordinator_nodes`](Client::list_coordinator_nodes): List coordinator nodes
//! - [`create_coordinator_nodes`](Client::create_coordinator_nodes): Add coordinator nodes
//! - [`delete_coordinator_nodes`](Client::delete_coordinator_nodes): Delete coordinator nodes
//!
//! # Logical Clusters
//!
//! Divides the hosts of a cluster into logical clusters, and creates, changes, restarts and deletes
//! these.
//!
//! - [`convert_to_logical_cluster`](Client::convert_to_logical_cluster): Turn a cluster into a logical cluster
//! - [`list_logical_clusters`](Client::list_logical_clusters): List logical clusters
//! - [`create_logical_cluster`](Client::create_logical_cluster): Create a logical cluster
//! - [`update_logical_cluster_switch`](Client::update_logical_cluster_switch): Show or hide logical cluster functions
//! - [`list_logical_cluster_rings`](Client::list_logical_cluster_rings): List rings available to logical clusters
//! - [`list_logical_cluster_tasks`](Client::list_logical_cluster_tasks): List logical cluster tasks
//! - [`list_logical_cluster_volumes`](Client::list_logical_cluster_volumes): List logical cluster disks
//! - [`delete_logical_cluster`](Client::delete_logical_cluster): Delete a logical cluster
//! - [`update_logical_cluster`](Client::update_logical_cluster): Change a logical cluster's rings
//! - [`restart_logical_cluster`](Client::restart_logical_cluster): Restart a logical cluster
//! - [`list_cluster_topology_rings`](Client::list_cluster_topology_rings): List rings in the cluster topology
//!
//! # Cluster Parameters
//!
//! Reads and changes the parameters of the database in a cluster, and shows who changed them.
//!
//! - [`list_cluster_parameter_groups`](Client::list_cluster_parameter_groups): List parameter groups of a cluster
//! - [`list_cluster_parameters`](Client::list_cluster_parameters): List database parameters of a cluster
//! - [`list_parameter_audit_records`](Client::list_parameter_audit_records): List parameter change records
//! - [`update_cluster_parameters`](Client::update_cluster_parameters): Change database parameters
//!
//! # Snapshots
//!
//! Backs up clusters by hand, by policy or to another region, and restores clusters or single
//! tables from these backups.
//!
//! - [`delete_snapshot_policy`](Client::delete_snapshot_policy): Delete a snapshot policy
//! - [`list_cluster_snapshots`](Client::list_cluster_snapshots): List snapshots of a cluster
//! - [`list_snapshot_statistics`](Client::list_snapshot_statistics): List snapshot storage statistics
//! - [`list_snapshots`](Client::list_snapshots): List all snapshots
//! - [`create_snapshot_v1`](Client::create_snapshot_v1): Create a full snapshot of a cluster
//! - [`delete_snapshot`](Client::delete_snapshot): Delete a manual snapshot
//! - [`get_snapshot`](Client::get_snapshot): Get a snapshot
//! - [`restore_cluster_v1`](Client::restore_cluster_v1): Restore a snapshot to a new cluster
//! - [`copy_snapshot`](Client::copy_snapshot): Copy an automated snapshot
//! - [`preview_snapshot_policies`](Client::preview_snapshot_policies): Preview the next automated snapshots
//! - [`get_snapshot_policy`](Client::get_snapshot_policy): Get a snapshot policy
//! - [`update_snapshot_policy`](Client::update_snapshot_policy): Change a snapshot policy
//! - [`list_roach_configs`](Client::list_roach_configs): List Roach backup settings
//! - [`update_roach_configs`](Client::update_roach_configs): Change Roach backup settings
//! - [`check_snapshot`](Client::check_snapshot): Check a snapshot name
//! - [`delete_cross_region_snapshot_policy`](Client::delete_cross_region_snapshot_policy): Delete cross-region backup
//!   settings
//! - [`list_cross_region_snapshot_policies`](Client::list_cross_region_snapshot_policies): List cross-region backup
//!   settings
//! - [`create_cross_region_snapshot_policy`](Client::create_cross_region_snapshot_policy): Set up cross-region backup
//! - [`list_cross_region_snapshot_regions`](Client::list_cross_region_snapshot_regions): List regions for cross-region
//!   snapshots
//! - [`stop_snapshot_creation`](Client::stop_snapshot_creation): Stop creating a snapshot
//! - [`check_table_restore`](Client::check_table_restore): Check table names before restoring
//! - [`restore_tables`](Client::restore_tables): Restore tables from a snapshot
//! - [`list_snapshot_policies`](Client::list_snapshot_policies): List snapshot policies
//! - [`create_snapshot_policy`](Client::create_snapshot_policy): Add a snapshot policy
//! - [`create_snapshot`](Client::create_snapshot): Create a full or incremental snapshot
//! - [`restore_cluster`](Client::restore_cluster): Restore a snapshot to any cluster
//! - [`get_snapshot_flavor`](Client::get_snapshot_flavor): Get the flavor of a snapshot
//!
//! # Disaster Recovery
//!
//! Pairs a production cluster with a standby cluster, keeps the standby synchronized, and switches
//! over or fails over between the two.
//!
//! - [`get_disaster_recovery_progress`](Client::get_disaster_recovery_progress): Get disaster recovery progress
//! - [`list_disaster_recoveries`](Client::list_disaster_recoveries): List disaster recovery tasks
//! - [`create_disaster_recovery`](Client::create_disaster_recovery): Create a disaster recovery task
//! - [`list_disaster_recovery_clusters`](Client::list_disaster_recovery_clusters): List possible standby clusters
//! - [`check_disaster_recovery_name`](Client::check_disaster_recovery_name): Check a disaster recovery name
//! - [`delete_disaster_recovery`](Client::delete_disaster_recovery): Delete a disaster recovery task
//! - [`get_disaster_recovery`](Client::get_disaster_recovery): Get a disaster recovery task
//! - [`update_disaster_recovery`](Client::update_disaster_recovery): Change disaster recovery settings
//! - [`fail_over_disaster_recovery`](Client::fail_over_disaster_recovery): Fail over to the standby cluster
//! - [`stop_disaster_recovery`](Client::stop_disaster_recovery): Stop disaster recovery
//! - [`restore_disaster_recovery`](Client::restore_disaster_recovery): Re-establish disaster recovery
//! - [`start_disaster_recovery`](Client::start_disaster_recovery): Start disaster recovery
//! - [`switch_over_disaster_recovery`](Client::switch_over_disaster_recovery): Switch roles in disaster recovery
//!
//! # Databases
//!
//! Lists the databases of a cluster and their schemas, with the space that these use, and limits
//! that space.
//!
//! - [`list_databases`](Client::list_databases): List databases of a cluster
//! - [`list_database_schemas`](Client::list_database_schemas): List schemas of a database
//! - [`list_schema_space_usage`](Client::list_schema_space_usage): List space used by schemas
//! - [`update_schema_space_limit`](Client::update_schema_space_limit): Set a schema's space limit
//!
//! # Database Users
//!
//! Manages the users and roles of the database, their permissions on its objects, and the
//! directories (LDAP, OneAccess) that users come from.
//!
//! - [`list_database_object_permissions`](Client::list_database_object_permissions): List privileges on database
//!   objects
//! - [`update_database_object_permissions`](Client::update_database_object_permissions): Grant or revoke object
//!   privileges
//! - [`get_ldap_config`](Client::get_ldap_config): Get LDAP identity source
//! - [`update_ldap_config`](Client::update_ldap_config): Set LDAP as identity source
//! - [`list_database_objects`](Client::list_database_objects): List database objects
//! - [`update_one_access_config`](Client::update_one_access_config): Set OneAccess as identity source
//! - [`sync_identity_source`](Client::sync_identity_source): Synchronize the identity source now
//! - [`sync_iam_users`](Client::sync_iam_users): Copy IAM users to the database
//! - [`list_identity_sync_details`](Client::list_identity_sync_details): List details of a synchronization
//! - [`list_database_users`](Client::list_database_users): List database users and roles
//! - [`create_database_user`](Client::create_database_user): Create a database user or role
//! - [`delete_database_user`](Client::delete_database_user): Delete a database user or role
//! - [`get_database_user`](Client::get_database_user): Get a database user or role
//! - [`update_database_user`](Client::update_database_user): Change a database user or role
//! - [`list_database_user_permissions`](Client::list_database_user_permissions): List privileges of a database user
//! - [`list_database_user_roles`](Client::list_database_user_roles): List roles of a database user
//!
//! # Data Sources
//!
//! Connects clusters to data kept elsewhere, in object storage (OBS) or in a MapReduce cluster
//! (MRS).
//!
//! - [`list_data_sources`](Client::list_data_sources): List data sources
//! - [`create_data_source`](Client::create_data_source): Connect a data source
//! - [`delete_data_source`](Client::delete_data_source): Disconnect a data source
//! - [`update_data_source`](Client::update_data_source): Reconfigure a data source
//!
//! # Resource Management
//!
//! Shares the CPU, memory, storage and concurrency of a cluster between its users with resource
//! pools, exception rules and timed plans.
//!
//! - [`update_resource_pool_exception_rules`](Client::update_resource_pool_exception_rules): Bind and unbind exception
//!   rules
//! - [`list_exception_rules`](Client::list_exception_rules): List exception rules
//! - [`create_exception_rule`](Client::create_exception_rule): Create an exception rule
//! - [`delete_exception_rule`](Client::delete_exception_rule): Delete an exception rule
//! - [`update_exception_rule`](Client::update_exception_rule): Change an exception rule
//! - [`get_resource_management`](Client::get_resource_management): Get resource management status
//! - [`update_resource_management`](Client::update_resource_management): Switch resource management
//! - [`list_resource_management_plans`](Client::list_resource_management_plans): List resource management plans
//! - [`create_resource_management_plan`](Client::create_resource_management_plan): Create a resource management plan
//! - [`delete_resource_management_plan`](Client::delete_resource_management_plan): Delete a resource management plan
//! - [`get_resource_management_plan`](Client::get_resource_management_plan): Get a resource management plan
//! - [`list_resource_management_plan_logs`](Client::list_resource_management_plan_logs): List plan execution logs
//! - [`switch_resource_management_plan_stage`](Client::switch_resource_management_plan_stage): Switch to another plan
//!   stage
//! - [`create_resource_management_plan_stage`](Client::create_resource_management_plan_stage): Add a stage to a plan
//! - [`delete_resource_management_plan_stage`](Client::delete_resource_management_plan_stage): Delete a plan stage
//! - [`get_resource_management_plan_stage`](Client::get_resource_management_plan_stage): Get a plan stage
//! - [`update_resource_management_plan_stage`](Client::update_resource_management_plan_stage): Change a plan stage
//! - [`start_resource_management_plan`](Client::start_resource_management_plan): Start a resource management plan
//! - [`stop_resource_management_plan`](Client::stop_resource_management_plan): Stop a resource management plan
//! - [`delete_resource_pool`](Client::delete_resource_pool): Delete a resource pool
//! - [`list_resource_pools`](Client::list_resource_pools): List resource pools
//! - [`create_resource_pool`](Client::create_resource_pool): Create a resource pool
//! - [`get_resource_pool`](Client::get_resource_pool): Get a resource pool
//! - [`list_resource_pool_plans`](Client::list_resource_pool_plans): List plans using a resource pool
//! - [`update_resource_pool`](Client::update_resource_pool): Change a resource pool's limits
//! - [`list_resource_pool_users`](Client::list_resource_pool_users): List users of a resource pool
//! - [`bind_resource_pool_users`](Client::bind_resource_pool_users): Bind users to a resource pool
//! - [`unbind_resource_pool_users`](Client::unbind_resource_pool_users): Unbind users from a pool
//!
//! # Connections
//!
//! Manages how clients reach a cluster: domain names, elastic load balancers (ELB) and elastic IP
//! addresses (EIP).
//!
//! - [`delete_cluster_domain_name`](Client::delete_cluster_domain_name): Delete a public domain name
//! - [`create_cluster_domain_name`](Client::create_cluster_domain_name): Create a cluster domain name
//! - [`update_cluster_domain_name`](Client::update_cluster_domain_name): Change a cluster domain name
//! - [`get_cluster_endpoints`](Client::get_cluster_endpoints): Get connection addresses
//! - [`unbind_eip`](Client::unbind_eip): Unbind an elastic IP address
//! - [`bind_eip`](Client::bind_eip): Bind an elastic IP address
//! - [`list_available_elbs`](Client::list_available_elbs): List load balancers to bind
//! - [`unbind_elb`](Client::unbind_elb): Unbind a load balancer
//! - [`bind_elb`](Client::bind_elb): Bind a load balancer
//! - [`list_elbs`](Client::list_elbs): List load balancers of a subnet
//!
//! # Tags
//!
//! Reads, adds and removes the key-value tags of clusters.
//!
//! - [`list_cluster_tags`](Client::list_cluster_tags): List tags of a cluster
//! - [`create_cluster_tags`](Client::create_cluster_tags): Add tags to a cluster
//! - [`delete_cluster_tags`](Client::delete_cluster_tags): Remove tags from a cluster
//! - [`list_project_tags`](Client::list_project_tags): List all tags in use
//! - [`list_clusters_by_tag`](Client::list_clusters_by_tag): Find clusters by tag
//! - [`list_cluster_system_tags`](Client::list_cluster_system_tags): List system tags of a cluster
//!
//! # Quotas
//!
//! Returns how many resources the project may use, and how many it uses now.
//!
//! - [`list_project_quotas`](Client::list_project_quotas): List resource quotas
//! - [`list_resource_statistics`](Client::list_resource_statistics): List resource statistics
//!
//! # Jobs
//!
//! Follows the asynchronous jobs that other operations start.
//!
//! - [`get_job`](Client::get_job): Get job progress
//!
//! # Events
//!
//! Lists what happened to clusters, snapshots and disaster recovery, and subscribes a notification
//! topic to it.
//!
//! - [`list_event_specs`](Client::list_event_specs): List event definitions
//! - [`list_event_subscriptions`](Client::list_event_subscriptions): List event subscriptions
//! - [`create_event_subscription`](Client::create_event_subscription): Create an event subscription
//! - [`delete_event_subscription`](Client::delete_event_subscription): Delete an event subscription
//! - [`update_event_subscription`](Client::update_event_subscription): Change an event subscription
//! - [`list_events`](Client::list_events): List events of the project
//!
//! # Alarms
//!
//! Lists raised alarms, counts them by severity, and subscribes a notification topic to them.
//!
//! - [`list_alarm_configs`](Client::list_alarm_configs): List alarm definitions
//! - [`list_alarm_statistics`](Client::list_alarm_statistics): Count alarms per day
//! - [`list_alarm_subscriptions`](Client::list_alarm_subscriptions): List alarm subscriptions
//! - [`create_alarm_subscription`](Client::create_alarm_subscription): Create an alarm subscription
//! - [`delete_alarm_subscription`](Client::delete_alarm_subscription): Delete an alarm subscription
//! - [`update_alarm_subscription`](Client::update_alarm_subscription): Change an alarm subscription
//! - [`list_alarms`](Client::list_alarms): List raised alarms
//!
//! # Metrics
//!
//! Reads the metrics that are collected over time, and lists which there are.
//!
//! - [`list_indicator_history`](Client::list_indicator_history): Get the history of an indicator
//! - [`list_monitoring_indicators`](Client::list_monitoring_indicators): List monitoring indicators
//! - [`list_cluster_metrics`](Client::list_cluster_metrics): List metrics of a cluster
//! - [`list_cluster_metric_data`](Client::list_cluster_metric_data): Get collected values of a metric
//! - [`get_resource_status_statistics`](Client::get_resource_status_statistics): Count active clusters and nodes
//!
//! # Host Monitoring
//!
//! Reads the state and load of hosts, disks, file systems and network cards.
//!
//! - [`list_host_disks`](Client::list_host_disks): List disks of monitored hosts
//! - [`list_host_overview`](Client::list_host_overview): List hosts with their load
//! - [`list_host_nics`](Client::list_host_nics): List network cards of hosts
//! - [`list_node_disk_io`](Client::list_node_disk_io): List disk load per node
//! - [`list_node_disk_io_aggregates`](Client::list_node_disk_io_aggregates): List disk load over a period
//! - [`list_node_file_systems`](Client::list_node_file_systems): List file system usage
//! - [`list_node_file_system_aggregates`](Client::list_node_file_system_aggregates): List file system usage over time
//! - [`list_node_nic_traffic`](Client::list_node_nic_traffic): List network traffic per node
//! - [`list_resource_utilization`](Client::list_resource_utilization): Get current CPU or memory usage
//! - [`list_resource_utilization_aggregates`](Client::list_resource_utilization_aggregates): Get resource usage over
//!   time
//!
//! # Database Monitoring
//!
//! Reads the state and load of clusters and databases, and shows tables, sessions and queries.
//!
//! - [`get_query`](Client::get_query): Get execution details of a query
//! - [`list_table_statistics`](Client::list_table_statistics): List table skew or dirty pages
//! - [`list_database_usage`](Client::list_database_usage): List database usage
//! - [`list_cluster_queries`](Client::list_cluster_queries): List queries of a cluster
//! - [`list_cluster_sessions`](Client::list_cluster_sessions): List sessions of a cluster
//! - [`list_cluster_statuses`](Client::list_cluster_statuses): Get the state of clusters
//! - [`list_queries`](Client::list_queries): List SQL statements in real time
//!
//! # Logs
//!
//! Delivers the logs of a cluster to Log Tank Service (LTS), and shows how its audit logs are
//! dumped to object storage.
//!
//! - [`list_audit_log_records`](Client::list_audit_log_records): List audit log dumps
//! - [`list_lts_logs`](Client::list_lts_logs): List logs in the log service
//! - [`disable_lts_logs`](Client::disable_lts_logs): Stop delivering logs to LTS
//! - [`enable_lts_logs`](Client::enable_lts_logs): Start delivering logs to LTS
//!
//! # Upgrades
//!
//! Finds out which versions a cluster can be upgraded to, runs the upgrade and shows past upgrades.
//!
//! - [`execute_upgrade_action`](Client::execute_upgrade_action): Run an upgrade step
//! - [`list_upgrade_versions`](Client::list_upgrade_versions): List versions to upgrade to
//! - [`list_upgrade_records`](Client::list_upgrade_records): List past upgrades
//!
//! # Signing in
//!
//! Send a token in the header `X-Auth-Token`, or sign each request with an access key. The security
//! schemes `token` and `aksk` say how. Each operation takes either.
//!
//! # Regions
//!
//! Each region has its own endpoint and its own projects. Put the region of the project into the
//! URL of the server, and the ID of the project into the path.
//!
//! # Errors
//!
//! A failed call answers `ErrorBody`, whose code says what went wrong. `x-error-codes` has a
//! meaning and a remedy for each code. After status 429, wait as many seconds as `Retry-After`
//! says. Operations with `x-success-when` can fail inside a 200.
//!
//! # Paging
//!
//! Where an operation returns a list page by page, `x-pagination` names the parameters that select
//! a page and the members that hold the items and their total number.
//!
//! # Waiting
//!
//! Operations that take long answer before they are done. `x-job` names the operation that reports
//! on the job, `x-waiters` when a resource has reached a state.
//!
//! # Documents
//!
//! - `dws-2024-en`: API reference of 2024-08-09 in English. It leads where documents differ.
//! - `dws-2023-zh`: API reference of 2023-11-28 in Chinese.
//! - `dws-2022-zh`: API reference of 2022-07-29 in Chinese.
//! - `dws-page-zh`: Single page of a reference in Chinese, without a date, about
//!   [`list_clusters`](crate::dws::Client::list_clusters).
//!
//! # Terms
//!
//! - agency: Delegated access, by which a service may act on resources of another, such as a
//!   cluster that reads an OBS bucket.
//! - AZ: Availability zone, one or more data centers of a region with their own power and network.
//!   Zones of one region are linked by fast fiber, so that a cluster can span several of them.
//! - CBC: Billing service of the cloud, which knows products by a code and a type.
//! - CN: Coordinator node, an instance to which clients connect. A cluster has 3 by default and,
//!   depending on its flavor, at most 20.
//! - DN: Data node, an instance that stores a share of the data and executes statements on it. Each
//!   has primary, standby and secondary copies on the hosts of one ring.
//! - DR: Disaster recovery, a task that pairs a production cluster with a standby cluster in
//!   another zone or region and synchronizes their data at a set period.
//! - DSS: Dedicated storage service, which provides disks from storage pools of a single customer.
//! - DWS: Data Warehouse Service, GaussDB(DWS) for short; also the prefix of its error codes.
//! - ECS: Elastic cloud server, a virtual machine of the cloud. The nodes of a cluster are such
//!   servers.
//! - EIP: Elastic IP address, a public IP address that can be bound to a cluster and unbound again.
//! - ELB: Elastic load balancer, a load balancer with an address in a VPC, to which a cluster can
//!   be bound.
//! - enterprise project: Group of resources that may lie in several regions. It is separate from
//!   the project, which belongs to one region.
//! - exception rule: Set of thresholds for the statements of a resource pool, such as run time or
//!   data spilled to disk, with an action such as `abort` for those that exceed them.
//! - failover: Change by which the standby cluster takes over after the production cluster has
//!   failed. What was not yet synchronized is lost.
//! - flavor: Size of the nodes of a cluster, with CPUs, memory and disks; also called node type or
//!   specification.
//! - GTM: Global transaction manager, a database instance beside the coordinator and data nodes.
//!   Monitoring shows it with the role `GTM`.
//! - GUC: Grand unified configuration, the configuration parameters of the database, as in
//!   PostgreSQL.
//! - HCS: Installation of the cloud at a customer, that is, a private cloud.
//! - IAM: Identity and access management, the service that knows users, agencies and their
//!   permissions.
//! - idle node: Node that was added to a cluster without being put to use; a later scale-out takes
//!   it up.
//! - LDAP: Lightweight Directory Access Protocol, by which a cluster takes its users from a
//!   directory server.
//! - logical cluster: Named share of the hosts of a physical cluster, made of whole rings, with its
//!   own resource pools. The first one holds system views and cannot be deleted.
//! - LTS: Log Tank Service, which collects the logs of clusters in groups and streams.
//! - MRS: MapReduce service of the cloud. A cluster of it can be a data source of a DWS cluster.
//! - NBU: Kind of backup server to which snapshots can be written.
//! - NFS: Network file system, a file server to which snapshots can be written.
//! - OBS: Object storage service, which keeps files in buckets. DWS uses it as a data source, for
//!   snapshots, for dumps of audit logs and for disaster recovery.
//! - plan: Resource management plan, which changes the limits of resource pools at set times. It
//!   takes effect once it is started and consists of stages.
//! - project: Group of resources in one region, named by the project ID in every path; the
//!   reference also calls it a resource set.
//! - redistribution: Spreading of the data evenly over old and new nodes after a scale-out. It runs
//!   online or offline and can be paused and resumed.
//! - resource pool: Share of CPU, memory, storage and concurrency that the database users bound to
//!   it use together.
//! - ring: Three or four hosts that hold each other's primary, standby and secondary data nodes. It
//!   is the smallest unit that can be removed from a cluster or given to a logical cluster.
//! - Roach: Component that backs up a cluster, with settings such as the number of parallel
//!   processes.
//! - RPO: Recovery point objective, the point in time to which data must be recoverable after a
//!   disaster. A switchover reaches 0, that is, loses nothing, if the production cluster is
//!   available.
//! - skew: Uneven spread of data or load over the data nodes, so that some carry more than others.
//! - SMN: Simple Message Notification, the service that sends messages about alarms and events to
//!   the subscribers of a topic.
//! - snapshot policy: Schedule, given as a cron expression, by which snapshots (backups, full or
//!   incremental) of a cluster are taken automatically.
//! - spill: Writing of data to disk by a statement while it runs.
//! - stage: Part of a plan with a period of its own and the limits that resource pools have in it.
//! - switchback: Return of primary instances to their original nodes in an unbalanced cluster.
//! - switchover: Planned exchange of roles between the production and the standby cluster of a
//!   disaster recovery task.
//! - VPC: Virtual private cloud, the private network in which a cluster runs, divided into subnets.
//! - workload queue: Name that the operations of resource management use for a resource pool.

pub mod errors;
pub mod operations;
pub mod types;
pub mod waiters;
pub mod regions;
pub mod permissions;

/// Name, endpoints and error codes of the service.
pub static SERVICE: gaussdb_runtime::codegen::Service = gaussdb_runtime::codegen::Service {
    errors: &errors::ALL,
    ..gaussdb_runtime::codegen::Service::new("dws", "GaussDB(DWS)", &regions::ALL)
};

/// A client of the service. Cloning is cheap; clones share their connections.
#[derive(Debug, Clone)]
pub struct Client(gaussdb_runtime::Client);

impl Client {
    /// Creates a client. Errors in the configuration are returned by the first request.
    pub fn new(config: &gaussdb_runtime::Config) -> Self {
        Self(gaussdb_runtime::Client::new(&SERVICE, config))
    }

    /// The configuration.
    pub fn config(&self) -> &gaussdb_runtime::Config {
        self.0.config()
    }

    /// The same client with other options, which win over those that it has.
    #[must_use]
    pub fn with_options(&self, options: gaussdb_runtime::CallOptions) -> Self {
        Self(self.0.with_options(options))
    }

    /// The same client with other time limits.
    #[must_use]
    pub fn with_timeouts(&self, timeouts: gaussdb_runtime::Timeouts) -> Self {
        Self(self.0.with_timeouts(timeouts))
    }

    /// The same client with another retry policy.
    #[must_use]
    pub fn with_retry(&self, policy: gaussdb_runtime::RetryPolicy) -> Self {
        Self(self.0.with_retry(policy))
    }

    /// The same client with another treatment of requests that break a documented constraint.
    #[must_use]
    pub fn with_validation(&self, validation: gaussdb_runtime::Validation) -> Self {
        Self(self.0.with_validation(validation))
    }

    /// The same client with one more header on every request.
    #[must_use]
    pub fn with_header(&self, name: &str, value: &str) -> Self {
        Self(self.0.with_header(name, value))
    }

    /// Sends the request that an input describes.
    #[inline]
    pub fn send<I: gaussdb_runtime::codegen::Input>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::SendFuture<I::Output> {
        self.0.send(input)
    }

    /// Sends the request that an input describes and returns its output with the status, the headers and unknown
    /// members.
    #[inline]
    pub fn send_with_response<I: gaussdb_runtime::codegen::Input>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::ResponseFuture<I::Output> {
        self.0.send_with_response(input)
    }

    /// Sends a request to an operation that this crate does not have. `{project_id}` in the path is replaced.
    pub fn call(
        &self,
        method: gaussdb_runtime::codegen::Method,
        path: &str,
        json: Option<&serde_json::Value>,
    ) -> gaussdb_runtime::CallFuture<serde_json::Value> {
        self.0.call(method, path, json)
    }

    /// The list that an input describes, page by page.
    pub fn pages<I: gaussdb_runtime::codegen::Paged>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::Pages<I::Item> {
        self.0.pages(input)
    }

    /// Sends the request that an input describes and returns its output with a handle to the job that it started.
    pub fn start<I: gaussdb_runtime::codegen::Starts>(
        &self,
        input: &I,
    ) -> gaussdb_runtime::CallFuture<gaussdb_runtime::StartedJob<I::Output, I::Shown>> {
        self.0.start(input)
    }

    /// Runs a waiter with an input of your own, if the request needs more than the method of the waiter sets.
    pub fn wait<I: gaussdb_runtime::codegen::Input>(
        &self,
        input: &I,
        waiter: &'static gaussdb_runtime::codegen::Waiter,
    ) -> gaussdb_runtime::Wait<I::Output> {
        self.0.wait(input, waiter)
    }

    /// Continues a wait that `store` saved, in this or another process, with the remaining time.
    pub fn resume_wait(
        &self,
        stored: &gaussdb_runtime::StoredWait,
    ) -> Result<gaussdb_runtime::Wait<serde_json::Value>, gaussdb_runtime::Error> {
        self.0.resume_wait(stored, crate::dws::waiters::ALL)
    }
}
