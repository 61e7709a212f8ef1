// Made from spec/openapi/gaussdb-mysql.yaml by `cargo xtask generate`; not to be edited.

//! GaussDB(for MySQL)
//!
//! Manages instances of GaussDB(for MySQL), a relational database that is compatible with MySQL:
//! instances and read replicas, backups, parameter templates, proxies, logs, database users, and
//! the HTAP engines StarRocks and ClickHouse.
//!
//! This description is unofficial. It is transcribed from the documents below; the vendor has no
//! part in it.
//!
//! # Instances
//!
//! Creates, lists, renames, restarts, upgrades and deletes instances, and changes their password,
//! description and monitoring.
//!
//! - [`list_instances`](Client::list_instances): List or search instances
//! - [`list_instance_details`](Client::list_instance_details): Get details of several instances
//! - [`get_instance`](Client::get_instance): Get an instance's details
//! - [`create_instance`](Client::create_instance): Create an instance
//! - [`delete_instance`](Client::delete_instance): Delete or unsubscribe an instance
//! - [`update_instance_description`](Client::update_instance_description): Change the description of an instance
//! - [`get_kernel_version`](Client::get_kernel_version): Get an instance's kernel version
//! - [`upgrade_instance`](Client::upgrade_instance): Upgrade an instance's kernel version
//! - [`get_monitor_policy`](Client::get_monitor_policy): Get the per-second monitoring settings
//! - [`update_monitor_policy`](Client::update_monitor_policy): Turn per-second monitoring on or off
//! - [`rename_instance`](Client::rename_instance): Rename an instance
//! - [`update_maintenance_window`](Client::update_maintenance_window): Set an instance's maintenance window
//! - [`reset_instance_password`](Client::reset_instance_password): Reset an instance's database password
//! - [`restart_instance`](Client::restart_instance): Restart an instance
//! - [`check_resources`](Client::check_resources): Check resources before a change
//!
//! # Engine Versions and Flavors
//!
//! Lists the database versions and the flavors (vCPUs and memory) that an instance can have, and
//! the dedicated resources of the project.
//!
//! - [`list_engine_versions`](Client::list_engine_versions): List database engine versions
//! - [`list_dedicated_resource_pools`](Client::list_dedicated_resource_pools): List dedicated resource pools
//! - [`get_dedicated_resource_pool`](Client::get_dedicated_resource_pool): Get a dedicated resource pool
//! - [`list_flavors`](Client::list_flavors): List instance flavors
//!
//! # Nodes
//!
//! Adds, renames, restarts and removes the nodes of an instance, and decides which of them takes
//! over.
//!
//! - [`create_read_replicas`](Client::create_read_replicas): Add read replicas to an instance
//! - [`rename_nodes`](Client::rename_nodes): Rename nodes of an instance
//! - [`delete_read_replica`](Client::delete_read_replica): Delete or unsubscribe a read replica
//! - [`update_node_failover_priority`](Client::update_node_failover_priority): Change a node's failover priority
//! - [`restart_node`](Client::restart_node): Restart a node
//! - [`switch_over_instance`](Client::switch_over_instance): Promote a read replica to primary
//!
//! # Instance Scaling
//!
//! Changes the flavor and the storage of an instance, by hand or by a policy.
//!
//! - [`change_instance_flavor`](Client::change_instance_flavor): Change the flavor of an instance
//! - [`list_auto_scaling_records`](Client::list_auto_scaling_records): List an instance's auto scaling records
//! - [`get_auto_scaling_policy`](Client::get_auto_scaling_policy): Get an instance's auto scaling policy
//! - [`update_auto_scaling_policy`](Client::update_auto_scaling_policy): Set an instance's auto scaling policy
//! - [`update_serverless_policy`](Client::update_serverless_policy): Set a serverless instance's scaling policy
//! - [`expand_instance_storage`](Client::expand_instance_storage): Expand a yearly/monthly instance's storage
//!
//! # Connections
//!
//! Manages how clients reach an instance: addresses, ports, domain names, security groups and
//! encryption.
//!
//! - [`create_private_domain_name`](Client::create_private_domain_name): Apply for a private domain name
//! - [`update_private_domain_name`](Client::update_private_domain_name): Change a private domain name
//! - [`list_eips`](Client::list_eips): List elastic IP addresses
//! - [`update_instance_private_ip`](Client::update_instance_private_ip): Change an instance's private IP address
//! - [`update_instance_port`](Client::update_instance_port): Change an instance's database port
//! - [`bind_eip`](Client::bind_eip): Bind an elastic IP address
//! - [`unbind_eip`](Client::unbind_eip): Unbind an elastic IP address
//! - [`update_instance_security_group`](Client::update_instance_security_group): Change an instance's security group
//! - [`update_instance_ssl`](Client::update_instance_ssl): Turn instance SSL on or off
//!
//! # Recycle Bin
//!
//! Lists deleted instances that can still be restored, and sets how long they are kept.
//!
//! - [`list_recycled_instances`](Client::list_recycled_instances): List instances in the recycle bin
//! - [`get_recycle_policy`](Client::get_recycle_policy): Get the recycle bin policy
//! - [`update_recycle_policy`](Client::update_recycle_policy): Set the recycle bin policy
//!
//! # Backups
//!
//! Creates and lists backups, sets when they are made and how long they are kept, and restores
//! instances or single tables from them.
//!
//! - [`list_backups`](Client::list_backups): List full backups
//! - [`create_backup`](Client::create_backup): Create a manual backup
//! - [`delete_backup`](Client::delete_backup): Delete a manual backup
//! - [`restore_instance`](Client::restore_instance): Restore data to an existing instance
//! - [`get_backup_encryption`](Client::get_backup_encryption): Get the backup encryption state
//! - [`update_backup_encryption`](Client::update_backup_encryption): Turn backup encryption on or off
//! - [`update_cross_region_backup_policy`](Client::update_cross_region_backup_policy): Set the cross-region backup
//!   policy
//! - [`get_backup_policy`](Client::get_backup_policy): Get the automated backup policy
//! - [`update_backup_policy`](Client::update_backup_policy): Set the same-region backup policy
//! - [`list_restorable_tables`](Client::list_restorable_tables): List tables that can be restored
//! - [`restore_tables`](Client::restore_tables): Restore tables to a point in time
//! - [`list_incremental_backups`](Client::list_incremental_backups): List incremental backups
//! - [`list_restorable_times`](Client::list_restorable_times): List restorable time ranges
//!
//! # Parameter Templates
//!
//! Manages named sets of engine parameters, applies them to instances, and changes the parameters
//! of one instance directly.
//!
//! - [`list_parameter_templates`](Client::list_parameter_templates): List parameter templates
//! - [`create_parameter_template`](Client::create_parameter_template): Create a parameter template
//! - [`compare_parameter_templates`](Client::compare_parameter_templates): Compare two parameter templates
//! - [`list_parameter_template_applications`](Client::list_parameter_template_applications): List where a template was
//!   applied
//! - [`delete_parameter_template`](Client::delete_parameter_template): Delete a parameter template
//! - [`get_parameter_template`](Client::get_parameter_template): Get a parameter template
//! - [`update_parameter_template`](Client::update_parameter_template): Update a parameter template
//! - [`list_applicable_instances`](Client::list_applicable_instances): List instances that accept a template
//! - [`apply_parameter_template`](Client::apply_parameter_template): Apply a parameter template to instances
//! - [`copy_parameter_template`](Client::copy_parameter_template): Copy a parameter template
//! - [`list_parameter_template_changes`](Client::list_parameter_template_changes): List changes of a parameter template
//! - [`list_instance_parameters`](Client::list_instance_parameters): List parameters of an instance
//! - [`update_instance_parameters`](Client::update_instance_parameters): Change parameters of an instance
//! - [`copy_instance_parameters`](Client::copy_instance_parameters): Copy instance parameters into a template
//!
//! # Database Proxies
//!
//! Creates and manages the proxies that are in front of an instance and separate reads from writes:
//! their nodes, routing, ports, parameters and access control.
//!
//! - [`list_proxies`](Client::list_proxies): List an instance's database proxies
//! - [`delete_proxy`](Client::delete_proxy): Delete database proxies
//! - [`create_proxy`](Client::create_proxy): Create a database proxy
//! - [`add_proxy_nodes`](Client::add_proxy_nodes): Add nodes to a database proxy
//! - [`list_proxy_flavors`](Client::list_proxy_flavors): List database proxy flavors
//! - [`update_proxy_transaction_split`](Client::update_proxy_transaction_split): Set a database proxy's transaction
//!   splitting
//! - [`update_proxy_access_control`](Client::update_proxy_access_control): Turn proxy access control on or off
//! - [`update_proxy_access_rules`](Client::update_proxy_access_rules): Set a database proxy's access rules
//! - [`list_proxy_parameters`](Client::list_proxy_parameters): List parameters of a database proxy
//! - [`update_proxy_parameters`](Client::update_proxy_parameters): Change parameters of a database proxy
//! - [`update_proxy_connection_pool`](Client::update_proxy_connection_pool): Change a database proxy's connection pool
//! - [`change_proxy_flavor`](Client::change_proxy_flavor): Change a database proxy's flavor
//! - [`get_proxy_access_control`](Client::get_proxy_access_control): Get a database proxy's access control
//! - [`update_proxy_auto_add_nodes`](Client::update_proxy_auto_add_nodes): Set whether new nodes join automatically
//! - [`update_proxy_port`](Client::update_proxy_port): Change a database proxy's port
//! - [`remove_proxy_nodes`](Client::remove_proxy_nodes): Remove nodes from a database proxy
//! - [`rename_proxy`](Client::rename_proxy): Rename a database proxy
//! - [`restart_proxy`](Client::restart_proxy): Restart a database proxy
//! - [`update_proxy_route_mode`](Client::update_proxy_route_mode): Set a database proxy's routing mode
//! - [`update_proxy_consistency`](Client::update_proxy_consistency): Change a database proxy's session consistency
//! - [`update_proxy_ssl`](Client::update_proxy_ssl): Turn proxy SSL on or off
//! - [`upgrade_proxy`](Client::upgrade_proxy): Upgrade a database proxy's kernel version
//! - [`update_proxy_weights`](Client::update_proxy_weights): Set a database proxy's read weights
//! - [`get_proxy_version`](Client::get_proxy_version): Get a database proxy's minor version
//!
//! # Databases
//!
//! Creates, lists, comments and deletes the databases inside an instance.
//!
//! - [`delete_databases`](Client::delete_databases): Delete databases from an instance
//! - [`list_databases`](Client::list_databases): List databases of an instance
//! - [`create_databases`](Client::create_databases): Create databases in an instance
//! - [`list_database_charsets`](Client::list_database_charsets): List available database character sets
//! - [`update_database_comments`](Client::update_database_comments): Change comments of databases
//!
//! # Database Users
//!
//! Manages the database accounts inside an instance, their passwords and their privileges on
//! databases.
//!
//! - [`delete_database_users`](Client::delete_database_users): Delete database users
//! - [`list_database_users`](Client::list_database_users): List database users
//! - [`create_database_users`](Client::create_database_users): Create database users
//! - [`update_database_user_comments`](Client::update_database_user_comments): Change comments of database users
//! - [`update_database_user_passwords`](Client::update_database_user_passwords): Change passwords of database users
//! - [`revoke_database_privileges`](Client::revoke_database_privileges): Revoke database privileges from users
//! - [`grant_database_privileges`](Client::grant_database_privileges): Grant database privileges to users
//!
//! # Logs
//!
//! Reads slow query and error logs, records and downloads all executed SQL, and sends logs to Log
//! Tank Service (LTS).
//!
//! - [`list_error_logs`](Client::list_error_logs): List error log entries
//! - [`list_slow_logs`](Client::list_slow_logs): List slow query log entries
//! - [`update_slow_log_masking`](Client::update_slow_log_masking): Turn slow log masking on or off
//! - [`get_slow_log_masking`](Client::get_slow_log_masking): Get the slow log masking state
//! - [`get_full_sql_log`](Client::get_full_sql_log): Get the full SQL logging state
//! - [`update_full_sql_log`](Client::update_full_sql_log): Turn full SQL logging on or off
//! - [`list_full_sql_log_links`](Client::list_full_sql_log_links): List full SQL log download links
//! - [`delete_lts_configs`](Client::delete_lts_configs): Delete LTS log configurations
//! - [`list_lts_configs`](Client::list_lts_configs): List instances' LTS log configurations
//! - [`create_lts_configs`](Client::create_lts_configs): Create LTS log configurations
//!
//! # SQL Throttling
//!
//! Limits how many statements that match given keywords run at once on a node.
//!
//! - [`delete_sql_throttling_rules`](Client::delete_sql_throttling_rules): Delete SQL throttling rules
//! - [`list_sql_throttling_rules`](Client::list_sql_throttling_rules): List SQL throttling rules
//! - [`update_sql_throttling_rules`](Client::update_sql_throttling_rules): Set SQL throttling rules
//! - [`get_sql_throttling`](Client::get_sql_throttling): Get the SQL throttling state
//! - [`update_sql_throttling`](Client::update_sql_throttling): Turn SQL throttling on or off
//!
//! # Diagnosis
//!
//! Finds the instances whose metrics look abnormal.
//!
//! - [`list_abnormal_instance_counts`](Client::list_abnormal_instance_counts): Count abnormal instances per metric
//! - [`list_abnormal_instances`](Client::list_abnormal_instances): List instances abnormal in one metric
//!
//! # Jobs
//!
//! Follows the jobs that other operations start, and cancels or clears them.
//!
//! - [`list_immediate_jobs`](Client::list_immediate_jobs): List immediate jobs
//! - [`cancel_instance_scheduled_job`](Client::cancel_instance_scheduled_job): Cancel one scheduled job of an instance
//! - [`get_job`](Client::get_job): Get a job by ID
//! - [`delete_job`](Client::delete_job): Delete a job record
//! - [`cancel_scheduled_jobs`](Client::cancel_scheduled_jobs): Cancel scheduled jobs
//! - [`list_scheduled_jobs`](Client::list_scheduled_jobs): List scheduled jobs
//!
//! # Quotas
//!
//! Returns how many instances the project may have, and limits what each enterprise project may
//! use.
//!
//! - [`list_enterprise_projects`](Client::list_enterprise_projects): List enterprise projects
//! - [`list_project_quotas`](Client::list_project_quotas): List the project's instance quotas
//! - [`list_enterprise_project_quotas`](Client::list_enterprise_project_quotas): List quotas of enterprise projects
//! - [`create_enterprise_project_quotas`](Client::create_enterprise_project_quotas): Set quotas of enterprise projects
//! - [`update_enterprise_project_quotas`](Client::update_enterprise_project_quotas): Change quotas of enterprise
//!   projects
//!
//! # Tags
//!
//! Reads, adds and removes the key-value tags of instances.
//!
//! - [`list_instance_tags`](Client::list_instance_tags): List tags of an instance
//! - [`update_instance_tags`](Client::update_instance_tags): Add or delete instance tags
//! - [`list_project_tags`](Client::list_project_tags): List tags of the project
//!
//! # HTAP
//!
//! Lists what StarRocks and ClickHouse instances can be built from, and those that belong to an
//! instance. They hold a copy of its data for analytical queries (HTAP: hybrid transactional and
//! analytical processing).
//!
//! - [`list_htap_engine_versions`](Client::list_htap_engine_versions): List HTAP engine versions
//! - [`list_htap_flavors`](Client::list_htap_flavors): List HTAP instance flavors
//! - [`list_htap_storage_types`](Client::list_htap_storage_types): List storage types for HTAP
//! - [`list_htap_instances`](Client::list_htap_instances): List an instance's HTAP instances
//!
//! # StarRocks
//!
//! Creates and runs StarRocks instances (HTAP standard edition), which hold a copy of the data for
//! analytical queries.
//!
//! - [`create_star_rocks_instance`](Client::create_star_rocks_instance): Create a StarRocks instance
//! - [`list_star_rocks_databases`](Client::list_star_rocks_databases): List StarRocks databases
//! - [`delete_star_rocks_replication`](Client::delete_star_rocks_replication): Delete a StarRocks synchronization task
//! - [`list_star_rocks_replications`](Client::list_star_rocks_replications): List StarRocks synchronization tasks
//! - [`create_star_rocks_replication`](Client::create_star_rocks_replication): Create a StarRocks synchronization task
//! - [`get_star_rocks_replication`](Client::get_star_rocks_replication): Get a StarRocks synchronization task's
//!   configuration
//! - [`check_star_rocks_replication_databases`](Client::check_star_rocks_replication_databases): Check a StarRocks
//!   synchronization database setup
//! - [`list_star_rocks_replication_parameters`](Client::list_star_rocks_replication_parameters): List StarRocks
//!   synchronization database parameters
//! - [`pause_star_rocks_replication`](Client::pause_star_rocks_replication): Pause StarRocks data synchronization
//! - [`resume_star_rocks_replication`](Client::resume_star_rocks_replication): Resume StarRocks data synchronization
//! - [`delete_star_rocks_user`](Client::delete_star_rocks_user): Delete a StarRocks database account
//! - [`list_star_rocks_users`](Client::list_star_rocks_users): List StarRocks database accounts
//! - [`create_star_rocks_user`](Client::create_star_rocks_user): Create a StarRocks database account
//! - [`update_star_rocks_user_password`](Client::update_star_rocks_user_password): Change a StarRocks account's
//!   password
//! - [`update_star_rocks_user_permissions`](Client::update_star_rocks_user_permissions): Change a StarRocks account's
//!   permissions
//! - [`delete_star_rocks_instance`](Client::delete_star_rocks_instance): Delete a StarRocks instance
//! - [`get_star_rocks_instance`](Client::get_star_rocks_instance): Get a StarRocks instance
//! - [`restart_star_rocks_instance`](Client::restart_star_rocks_instance): Restart a StarRocks instance
//! - [`restart_star_rocks_node`](Client::restart_star_rocks_node): Restart a StarRocks node
//! - [`check_star_rocks_resources`](Client::check_star_rocks_resources): Check resources for StarRocks
//!
//! # ClickHouse
//!
//! Creates and runs ClickHouse instances (HTAP lite edition), which hold a copy of the data for
//! analytical queries.
//!
//! - [`delete_click_house_lts_configs`](Client::delete_click_house_lts_configs): Delete ClickHouse LTS log
//!   configurations
//! - [`list_click_house_lts_configs`](Client::list_click_house_lts_configs): List ClickHouse LTS log configurations
//! - [`create_click_house_lts_configs`](Client::create_click_house_lts_configs): Create ClickHouse LTS log
//!   configurations
//! - [`create_click_house_instance`](Client::create_click_house_instance): Create a ClickHouse instance
//! - [`list_click_house_databases`](Client::list_click_house_databases): List ClickHouse databases
//! - [`cancel_click_house_replication_update`](Client::cancel_click_house_replication_update): Stop changing a
//!   ClickHouse synchronization task
//! - [`update_click_house_replication`](Client::update_click_house_replication): Change a ClickHouse synchronization
//!   task
//! - [`list_click_house_nodes`](Client::list_click_house_nodes): List ClickHouse nodes for logs
//! - [`list_click_house_replications`](Client::list_click_house_replications): List ClickHouse synchronization tasks
//! - [`create_click_house_replication`](Client::create_click_house_replication): Create a ClickHouse synchronization
//!   task
//! - [`get_click_house_replication`](Client::get_click_house_replication): Get a ClickHouse synchronization task's
//!   configuration
//! - [`check_click_house_replication_databases`](Client::check_click_house_replication_databases): Check a ClickHouse
//!   synchronization database setup
//! - [`list_click_house_replication_parameters`](Client::list_click_house_replication_parameters): List ClickHouse
//!   synchronization database parameters
//! - [`check_click_house_replication_tables`](Client::check_click_house_replication_tables): Check a ClickHouse
//!   synchronization table setup
//! - [`delete_click_house_replication`](Client::delete_click_house_replication): Delete a ClickHouse synchronization
//!   task
//! - [`change_click_house_instance_flavor`](Client::change_click_house_instance_flavor): Change a ClickHouse instance's
//!   flavor
//! - [`expand_click_house_instance_storage`](Client::expand_click_house_instance_storage): Expand a ClickHouse
//!   instance's disks
//! - [`restart_click_house_instance`](Client::restart_click_house_instance): Restart a ClickHouse instance
//! - [`list_click_house_slow_logs`](Client::list_click_house_slow_logs): List ClickHouse slow query logs
//! - [`get_click_house_slow_log_masking`](Client::get_click_house_slow_log_masking): Get the ClickHouse slow log
//!   masking
//! - [`update_click_house_slow_log_masking`](Client::update_click_house_slow_log_masking): Turn ClickHouse log masking
//!   on or off
//! - [`list_click_house_users`](Client::list_click_house_users): List ClickHouse database accounts
//! - [`create_click_house_user`](Client::create_click_house_user): Create a ClickHouse database account
//! - [`update_click_house_user_password`](Client::update_click_house_user_password): Change a ClickHouse account's
//!   password
//! - [`update_click_house_user_permissions`](Client::update_click_house_user_permissions): Change a ClickHouse
//!   account's permissions
//! - [`delete_click_house_user`](Client::delete_click_house_user): Delete a ClickHouse database account
//! - [`delete_click_house_instance`](Client::delete_click_house_instance): Delete a ClickHouse instance
//! - [`get_click_house_instance`](Client::get_click_house_instance): Get a ClickHouse instance
//!
//! # Retired
//!
//! Older forms of operations that will be removed. Each names the operation to use instead.
//!
//! - [`list_backups_legacy`](Client::list_backups_legacy): List full backups (retired)
//! - [`create_backup_legacy`](Client::create_backup_legacy): Create a manual backup (retired)
//! - [`list_parameter_templates_legacy`](Client::list_parameter_templates_legacy): List parameter templates (retired)
//! - [`list_engine_versions_legacy`](Client::list_engine_versions_legacy): List database engine versions (retired)
//! - [`list_flavors_legacy`](Client::list_flavors_legacy): List instance flavors (retired)
//! - [`list_instances_legacy`](Client::list_instances_legacy): List or search instances (retired)
//! - [`create_instance_legacy`](Client::create_instance_legacy): Create an instance (retired)
//! - [`delete_instance_legacy`](Client::delete_instance_legacy): Delete an instance (retired)
//! - [`get_instance_legacy`](Client::get_instance_legacy): Get an instance's details (retired)
//! - [`change_instance_flavor_legacy`](Client::change_instance_flavor_legacy): Change an instance's flavor (retired)
//! - [`get_backup_policy_legacy`](Client::get_backup_policy_legacy): Get the automated backup policy (retired)
//! - [`update_backup_policy_legacy`](Client::update_backup_policy_legacy): Set the automated backup policy (retired)
//! - [`list_error_logs_legacy`](Client::list_error_logs_legacy): List error log entries (retired)
//! - [`rename_instance_legacy`](Client::rename_instance_legacy): Rename an instance (retired)
//! - [`create_read_replicas_legacy`](Client::create_read_replicas_legacy): Add read replicas (retired)
//! - [`delete_read_replica_legacy`](Client::delete_read_replica_legacy): Delete a read replica (retired)
//! - [`reset_instance_password_legacy`](Client::reset_instance_password_legacy): Reset an instance's password (retired)
//! - [`delete_proxy_legacy`](Client::delete_proxy_legacy): Delete a database proxy (retired)
//! - [`get_proxy_legacy`](Client::get_proxy_legacy): Get a database proxy (retired)
//! - [`create_proxy_legacy`](Client::create_proxy_legacy): Create a database proxy (retired)
//! - [`add_proxy_nodes_legacy`](Client::add_proxy_nodes_legacy): Add nodes to a proxy (retired)
//! - [`list_proxy_flavors_legacy`](Client::list_proxy_flavors_legacy): List database proxy flavors (retired)
//! - [`list_slow_logs_legacy`](Client::list_slow_logs_legacy): List slow query log entries (retired)
//! - [`expand_instance_storage_legacy`](Client::expand_instance_storage_legacy): Expand yearly/monthly instance storage
//!   (retired)
//! - [`get_job_legacy`](Client::get_job_legacy): Get a job by ID (retired)
//! - [`list_project_quotas_legacy`](Client::list_project_quotas_legacy): List the project's instance quotas (retired)
//! - [`list_enterprise_project_quotas_legacy`](Client::list_enterprise_project_quotas_legacy): List quotas of
//!   enterprise projects (retired)
//! - [`create_enterprise_project_quotas_legacy`](Client::create_enterprise_project_quotas_legacy): Set quotas of
//!   enterprise projects (retired)
//! - [`update_enterprise_project_quotas_legacy`](Client::update_enterprise_project_quotas_legacy): Change quotas of
//!   enterprise projects (retired)
//! - [`list_instances_v3`](Client::list_instances_v3): List or search instances (retired v3)
//! - [`list_instance_details_v3`](Client::list_instance_details_v3): Get details of several instances (retired)
//! - [`get_instance_v3`](Client::get_instance_v3): Get an instance's details (retired v3)
//! - [`list_error_logs_v3`](Client::list_error_logs_v3): List error log entries (retired v3)
//! - [`get_proxy_v3`](Client::get_proxy_v3): Get a database proxy (retired v3)
//! - [`list_slow_logs_v3`](Client::list_slow_logs_v3): List slow log entries (retired v3)
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
//! - `mysql-2024-zh`: API reference of 2024-09-11 in Chinese.
//!
//! # Terms
//!
//! - automatic scaling: Change of the flavor or of the number of read replicas that the service
//!   makes by itself when average CPU usage stays high or falls again. Also called auto scaling.
//! - availability zone: One or more data centers of a region with their own power, cooling and
//!   water. Zones of a region are joined by fast fiber, so an instance that spans several outlives
//!   the loss of one.
//! - backend (BE) node: Node of a StarRocks instance that stores data and computes.
//! - ClickHouse: Engine of the HTAP lite edition, in which an instance has one node or a primary
//!   and a standby. It is named `click-house` in requests.
//! - connection pool: Stock of database connections that a proxy keeps open; at session level, a
//!   connection is used again after the session of a client has ended.
//! - DAS: Data Admin Service of the same cloud, which shows the statements of the full SQL log.
//! - data encryption service (KMS): Service of the same cloud that manages keys. Encrypted backups
//!   use a key from it.
//! - database proxy: Group of nodes in front of an instance under an address of its own, sends
//!   writes to the primary node and spreads reads over the database nodes.
//! - DBA Assistant: Function of the same cloud that diagnoses instances; support enables it.
//! - DBSS: Database Security Service of the same cloud, which reads the full SQL log too.
//! - Dedicated Cloud: Part of the cloud with hosts for a single customer; DeC for short. Such
//!   accounts cannot order yearly/monthly instances, and some proxy operations are closed to them.
//! - dedicated resource pool: Compute and storage hosts that an account has bought for its own
//!   instances alone.
//! - elastic IP address (EIP): Public IP address that can be bound to an instance and taken away
//!   again.
//! - ELB: Elastic load balancer, which spreads connections over the nodes behind it.
//! - enterprise project: Group of resources, from one or more regions, that a company manages and
//!   limits together; quotas can be set for each.
//! - eventual consistency: Reads through a proxy may go to any node, and may miss writes that have
//!   not arrived there yet.
//! - failover priority: Number from 1 to 16 that says which read replica becomes primary when the
//!   primary node fails; the smallest comes first. A replica with -1 never does.
//! - flavor: Size of a node: vCPUs, memory and CPU architecture. A code such as
//!   `gaussdb.mysql.xlarge.x86.4` names product, vCPUs, architecture, and GB of memory for each
//!   vCPU.
//! - frontend (FE) node: Node of a StarRocks instance that takes connections and plans queries.
//! - full SQL log: Record of every SQL statement that an instance executes, kept in files for
//!   download.
//! - global consistency: Reads through a proxy see every write made before, in whatever session.
//! - HA: High availability, by which an instance outlives the loss of a node.
//! - HTAP: Hybrid transactional and analytical processing: an instance beside the GaussDB(for
//!   MySQL) instance holds a copy of its data for analytical queries. The standard edition runs
//!   StarRocks, the lite edition ClickHouse.
//! - IAM: Identity and access management, the service that knows users, agencies and their
//!   permissions.
//! - job: Work that goes on after a request was answered; [`get_job`](crate::gaussdb_mysql::Client::get_job) reports
//!   its state. Immediate jobs run right away, scheduled ones wait, for instance for the maintenance window.
//! - kernel version: Four-part version of the database kernel, finer than the two-part engine
//!   version. Newer kernels are installed with [`upgrade_instance`](crate::gaussdb_mysql::Client::upgrade_instance).
//! - level-1 backup: Backup of the first of two levels, of which at most one is kept. The settings
//!   for it exist only where level-1 backups are enabled.
//! - Log Tank Service (LTS): Service of the same cloud that collects logs. Each log goes to one log
//!   stream of a log group.
//! - maintenance window: Four hours of the day, in UTC, in which the service may do maintenance and
//!   in which delayed restarts and upgrades run.
//! - parameter template: Named set of engine parameters that can be applied to instances. Default
//!   templates belong to the service and cannot be changed.
//! - pay-per-use: Billing afterward for the time used; `postPaid` or 0 in requests.
//! - primary node: Node of an instance that takes writes; called `master` in fields.
//! - read replica: Node of an instance that takes reads only and can become the primary node;
//!   called `slave` in fields. An instance has up to 15.
//! - read weight: Share of the reads that a proxy sends to a node, in relation to the weights of
//!   the other nodes.
//! - recycle bin: Place where deleted instances stay for one to seven days, each with a backup.
//! - routing mode: Way in which a proxy chooses the node for a read: by weight, or by load with or
//!   without the primary node.
//! - Serverless: Kind of instance whose nodes grow and shrink with the load between two limits of
//!   vCPUs.
//! - session consistency: Reads through a proxy see the writes made before in the same session.
//! - SQL throttling: Limit on how many statements that match a pattern of keywords run at once on a
//!   node.
//! - StarRocks: Engine of the HTAP standard edition, in which an instance has frontend (FE) nodes,
//!   which take connections and plan queries, and backend (BE) nodes, which store data and compute.
//!   It is named `star-rocks` in requests.
//! - synchronization task: Work that copies a database to an HTAP instance, first in full and then
//!   change by change.
//! - transaction splitting: Sending of the reads inside a transaction, before its first write, to
//!   read replicas instead of the primary node.
//! - transparent data encryption (TDE): Encryption of data when it is written to disk, which
//!   applications do not notice. The algorithms are AES256 and SM4.
//! - VPC: Virtual private cloud: the private network that an instance lives in, divided into
//!   subnets and guarded by security groups.
//! - yearly/monthly billing: Subscription that is ordered and paid in advance for months or years;
//!   `prePaid` or 1 in requests. Such requests return an order instead of a job.

pub mod errors;
pub mod operations;
pub mod types;
pub mod waiters;
pub mod regions;
pub mod permissions;
pub mod metrics;

/// Name, endpoints and error codes of the service.
pub static SERVICE: gaussdb_runtime::codegen::Service = gaussdb_runtime::codegen::Service {
    alias: Some("gaussdb"),
    errors: &errors::ALL,
    ..gaussdb_runtime::codegen::Service::new(
        "gaussdb-mysql",
        "GaussDB(for MySQL)",
        &regions::ALL,
    )
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
        self.0.resume_wait(stored, crate::gaussdb_mysql::waiters::ALL)
    }
}
