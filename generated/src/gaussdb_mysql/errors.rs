// Made from spec/openapi/gaussdb-mysql.yaml#/x-error-codes by `cargo xtask generate`; not to be edited.

//! The 236 error codes of GaussDB(for MySQL).
//!
//! | code | statuses | meaning | remedy |
//! |---|---|---|---|
//! | `APIG.*` |  | The gateway refused the call before it reached the service; the HTTP status says why. | Read the message, and check endpoint, credentials and rate of calls. |
//! | `APIGW.*` |  | The gateway refused the call before it reached the service; the HTTP status says why. | Read the message, and check endpoint, credentials and rate of calls. |
//! | `APIGW.0301` | 401 | The gateway refused the signature or the token of the call. | Check keys, region and clock, or fetch a new token. |
//! | `DBS.05000000` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.05000001` | 400 | The kernel is too old to have a database proxy. | Upgrade the kernel with [`upgrade_instance`](crate::gaussdb_mysql::Client::upgrade_instance), then create the proxy. |
//! | `DBS.05000006` | 400 | User name and password are the same. | Choose a stronger password, one that is not the user name. |
//! | `DBS.05000007` | 400 | The password is the reversed user name. | Choose a stronger password, one that is not the user name backwards. |
//! | `DBS.05000008` | 400 | The instance has the target version already. | Choose a newer version, if there is one. |
//! | `DBS.05000009` | 400 | The value of `truncate_lsn` is too high to change the instance now. | Try again when there is little load; if it fails again, report the instance ID to support. |
//! | `DBS.05000010` | 400 | Two nodes of the proxy have one write priority. | Give every node its own write priority. |
//! | `DBS.05000011` | 400 | The write priority of a proxy node is not a positive integer below the number of primary nodes. | Send a positive integer that is smaller than the number of primary nodes of the instance. |
//! | `DBS.05000012` | 400 | Only the vendor can make this upgrade. | Ask support to upgrade the instance; no operation does it. |
//! | `DBS.05000014` | 400 | A dedicated specification cannot become a general-purpose one. | Choose another dedicated specification, or create a new instance with a general-purpose one. |
//! | `DBS.05000015` | 400 | The tenant may not use general-purpose specifications. | Choose a dedicated specification from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). |
//! | `DBS.05000018` | 400 | The list of parameters is empty. | Send at least one entry in the list. |
//! | `DBS.05000019` | 400 | DBA Assistant is not enabled for the caller. | Ask support to enable DBA Assistant for the account. |
//! | `DBS.05000020` | 400 | The subnet has too few free addresses; the message gives the numbers needed and left. | Choose another subnet for the instance, or release addresses in this one. |
//! | `DBS.05000021` | 400 | The private domain name is in use. | Choose a private domain name that no other instance has. |
//! | `DBS.05000022` | 400 | The proxy belongs to another instance. | Take the ID of a proxy of this instance from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). |
//! | `DBS.05000023` | 400 | This operation is not supported here. | Ask support whether it can be enabled for the account, with the request ID of the response. |
//! | `DBS.05000024` | 400 | A large transaction runs in the database. | Wait until the large transaction has ended, or ask support to go ahead. |
//! | `DBS.05000025` | 400 | The resource package could not be locked. | Try again later; if it fails again, report the request ID to support. |
//! | `DBS.05000026` | 400 | The resource package exists already. | Report the request ID to support, who can see the existing package. |
//! | `DBS.05000027` | 400 | Proxies cannot be opened or closed while automatic scaling adds and removes read replicas. | Switch this part of automatic scaling off first. |
//! | `DBS.05000028` | 400 | The caller lacks the permission for this. | Check the permissions of the account in IAM. |
//! | `DBS.05000029` | 400 | An instance whose backups are encrypted cannot copy them to another region. | Switch encryption of backups off with [`update_backup_encryption`](crate::gaussdb_mysql::Client::update_backup_encryption) first. |
//! | `DBS.05000030` | 400 | An instance that copies backups to another region cannot encrypt them. | Stop copying backups to other regions first. |
//! | `DBS.05000031` | 400 | Backups cannot be encrypted with the algorithm of this key. | Choose a key of the key management service (KMS) whose algorithm is SM4 or AES. |
//! | `DBS.05000032` | 400 | The proxy cannot use this port. | Choose a port that the parameter allows. |
//! | `DBS.05000033` | 400 | Another proxy has this domain name. | Choose another domain name for the proxy address. |
//! | `DBS.05000034` | 400 | The new instance would have an older kernel than the original. | Choose the same kernel version or a later one. |
//! | `DBS.05000035` | 400 | The caller may not name a kernel version with all four parts. | Name the version without its last part, or ask support to allow this account more. |
//! | `DBS.05000036` | 400 | The number of records is not valid. | Send a number of records inside the range that the description of the parameter gives. |
//! | `DBS.05000037` | 400 | The character set is not valid. | Choose one of the character sets that the message lists; [`list_database_charsets`](crate::gaussdb_mysql::Client::list_database_charsets) gives them too. |
//! | `DBS.05000038` | 400 | A tag breaks the tag policy. | Send a tag that fits the policy, or ask support. |
//! | `DBS.05000042` | 400 | The list of databases and tables is not valid. | Check that the databases and tables exist and that their names are spelled right. |
//! | `DBS.05000043` | 400 | The member `last_table_info` is not valid. | Set `last_table_info` to `true` for the tables as they are now or to `false` for those at the restore time. |
//! | `DBS.05000044` | 400 | A parameter is wrong; the message names it. | Correct the parameter. |
//! | after [`get_star_rocks_instance`](crate::gaussdb_mysql::Client::get_star_rocks_instance), [`delete_star_rocks_instance`](crate::gaussdb_mysql::Client::delete_star_rocks_instance) |  | There is no such StarRocks instance, or it was deleted already. | Take the ID of the instance from [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances); after a deletion, nothing is left to do. |
//! | after [`get_click_house_instance`](crate::gaussdb_mysql::Client::get_click_house_instance), [`delete_click_house_instance`](crate::gaussdb_mysql::Client::delete_click_house_instance) |  | There is no such ClickHouse instance, or it was deleted already. | Take the ID of the instance from [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances); after a deletion, nothing is left to do. |
//! | `DBS.05000045` | 400 | A database is twice in the backup. | Remove the repeated database from the request. |
//! | `DBS.05000046` | 400 | A table is twice in the backup. | Remove the repeated table from the request. |
//! | `DBS.05000047` | 400 | A source database does not exist. | Check the names of the source databases. |
//! | `DBS.05000048` | 400 | A source table does not exist. | Check the names of the source tables. |
//! | `DBS.05000049` | 400 | The metadata of the binlog is missing. | Report the instance ID and the request ID to support. |
//! | `DBS.05000058` | 400 | An instance cannot change between extended-use and other specifications. | Choose a specification of the same sort. |
//! | `DBS.05000062` | 400 | A kernel parameter needs a certain value; the message names both. | Set the parameter to the value from the message with [`update_instance_parameters`](crate::gaussdb_mysql::Client::update_instance_parameters). |
//! | `DBS.05000068` | 400 | The caller may not switch TDE on. | Ask support to enable transparent data encryption (TDE) for the account. |
//! | `DBS.05000069` | 400 | This kernel version lacks TDE. | Choose a kernel version that supports transparent data encryption (TDE). |
//! | `DBS.05000070` | 400 | TDE encrypts with SM4 or AES256 only. | Send `SM4` or `AES256` as the algorithm. |
//! | `DBS.05000071` | 400 | The TDE data could not be updated. | Report the instance ID and the request ID to support. |
//! | `DBS.05000072` | 400 | The caller is barred from creating instances. | Ask support why the account is barred, with the request ID of the response. |
//! | `DBS.05000073` | 400 | An instance with TDE needs a kernel that has TDE. | Choose as target a kernel version that supports transparent data encryption (TDE). |
//! | `DBS.05000074` | 400 | The caller may not choose the availability zone of read replicas. | Leave the zone out, or ask support to allow this account to choose it. |
//! | `DBS.05000076` | 400 | The name of the proxy is not valid. | Choose a name that follows the rules in the description of the field. |
//! | `DBS.05000077` | 400 | The node still holds databases. | Remove the databases of the node, then delete it. |
//! | `DBS.05000078` | 400 | New nodes need a weight. | Send the weight of every new node. |
//! | `DBS.05000079` | 400 | The choice of databases to synchronize is wrong; the message says where. | Correct the part of the database settings that the message names; [`check_click_house_replication_databases`](crate::gaussdb_mysql::Client::check_click_house_replication_databases) and [`check_star_rocks_replication_databases`](crate::gaussdb_mysql::Client::check_star_rocks_replication_databases) test them beforehand. |
//! | `DBS.05000080` | 400 | The choice of tables to synchronize is wrong; the message says where. | Correct the part of the table settings that the message names. |
//! | `DBS.05000081` | 400 | The number of nodes exceeds the quota. | Ask for fewer nodes, or have support raise the quota. |
//! | `DBS.05000084` | 400, 409 | Read replicas are being created, so automatic scaling cannot be switched off. | Wait until the read replicas exist, then try again. |
//! | `DBS.05000085` | 400 | This mode of availability zones is not supported. | Use `single` or `multi`, whichever the region and the flavor support; the message names the value that was refused. |
//! | `DBS.05000086` | 400 | The availability zone is not valid. | Correct the zone that the message names; `az_status` of [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors) has the codes. |
//! | `DBS.05000087` | 400 | The ID of the dedicated resource is not valid. | Correct the ID that the message names; [`list_dedicated_resource_pools`](crate::gaussdb_mysql::Client::list_dedicated_resource_pools) has the valid ones. |
//! | `DBS.05000088` | 400 | The time of the backup is not valid. | Correct the time that the message names to the form that the field asks for. |
//! | `DBS.05000089` | 400 | The number of nodes is not valid. | Correct the number that the message names to the range of the field. |
//! | `DBS.05000090` | 400 | The security group is not valid. | Name a security group of the VPC that the instance is in, instead of the one in the message. |
//! | `DBS.05000091` | 400 | The operation that the message names is not supported here. | Correct what the message names, or leave it out. |
//! | after [`delete_star_rocks_replication`](crate::gaussdb_mysql::Client::delete_star_rocks_replication) |  | There is no such replication task, or it was deleted already. | Take the name of the task from [`list_star_rocks_replications`](crate::gaussdb_mysql::Client::list_star_rocks_replications); after a deletion, nothing is left to do. |
//! | `DBS.05000092` | 400 | The tenant may not use general-purpose volumes. | Choose another storage type, or ask support to allow general-purpose volumes. |
//! | `DBS.05000093` | 400 | A read-only proxy that balances load cannot route to the primary node. | Leave the primary node out of the routes of the read-only proxy, or ask support. |
//! | `DBS.05000094` | 400 | The value of `cv_lsn` is too high to change the instance now. | Try again when there is little load; if it fails again, report the instance ID to support. |
//! | `DBS.05000095` | 400 | A long transaction runs in the database. | Wait until the long transaction has ended, or ask support to go ahead. |
//! | `DBS.05000096` | 400 | The diagnosis cannot be repeated: CPU usage or the number of tables is too high. | Try again when CPU usage is low; with too many tables, ask support. |
//! | `DBS.05000097` | 409 | An account with this name and host exists already. | Choose another account name or another host; [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users) shows those in use. |
//! | `DBS.05000098` | 400 | This kernel version lacks level-1 backups. | Choose a kernel version that has them. |
//! | `DBS.05000099` | 400 | The standard Arm specification cannot be resized. | Choose a specification other than the standard Arm ones from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). |
//! | `DBS.05000100` | 400 | The node differs from the primary node in its specifications and cannot have failover priority 1. | Give the node a failover priority from 2 to 16 or -1, or resize it first. |
//! | `DBS.05000101` | 400 | A manual switchover needs a node of failover priority 1. | Switch to a node of priority 1. |
//! | `DBS.05000102` | 400 | One node must keep failover priority 1. | Give another node failover priority 1 before this one loses it. |
//! | `DBS.05000103` | 400 | A prepaid instance cannot grow and shrink in one call. | Upgrade and downgrade in two calls, or ask support. |
//! | `DBS.108000` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.108002` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.108005` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.200001` | 400 | A parameter or the URL of the request is wrong. | Compare path, query and body of the request with the description of the operation. |
//! | `DBS.200002` | 404 | There is no such instance. | Check ID, project and region; [`list_instances`](crate::gaussdb_mysql::Client::list_instances) shows the instances of the project. |
//! | `DBS.200004` | 400 | A parameter or the URL of the request is wrong. | Compare path, query and body of the request with the description of the operation. |
//! | `DBS.200005` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.200006` | 400 | The request is empty. | Send every required parameter with a value that is not empty. |
//! | `DBS.200008` | 404 | The servers of the instance cannot be found. | Check the parameters and the status of the instance. |
//! | `DBS.200010` | 403 | The ID of the instance or user is missing, or the caller may not do this. | Check the IDs and the permissions of the caller. |
//! | `DBS.200011` | 409 | The instance is doing something else, or is faulty. | Wait until the other task is done, and check the status of the instance. |
//! | `DBS.200013` | 404 | The original instance does not exist. | Check the ID of the original instance. |
//! | `DBS.200019` | 409 | The instance is doing something else, or is faulty. | Wait until the other task is done, and check the status of the instance. |
//! | `DBS.200021` | 400 | The instance name breaks the rules for names. | Choose a name that follows the rules in the description of `name`. |
//! | `DBS.200022` | 409 | An instance of this name exists already. | Choose a name that no other instance of the account has. |
//! | `DBS.200023` | 400 | The storage size is too small or too large. | Send a size inside the range that the field allows for this billing mode and flavor. |
//! | `DBS.200024` | 400 | The region is not valid. | Choose a region in which the service exists. |
//! | `DBS.200025` | 400 | The availability zone is not valid. | Choose a zone that the region lists. |
//! | `DBS.200026` | 400 | The storage type is not valid. | Correct the storage type; for HTAP instances [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types) gives those on offer. |
//! | `DBS.200027` | 400 | The storage size cannot be divided by 10. | Round the storage size in GB up to a multiple of 10. |
//! | `DBS.200040` | 400 | The engine or its version is not offered. | Choose an engine and version that belong together. |
//! | `DBS.200041` | 400 | The database version is not valid. | Choose a version that [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) gives. |
//! | `DBS.200042` | 400 | There is no such engine. | Choose an engine that the service supports. |
//! | `DBS.200043` | 400 | The synchronization mode for high availability is not valid. | Correct the synchronization mode in the settings for high availability (HA). |
//! | `DBS.200044` | 403 | The resource does not exist, or the caller may not see it. | Check the IDs and the permissions of the caller. |
//! | after [`list_star_rocks_users`](crate::gaussdb_mysql::Client::list_star_rocks_users) |  | There is no such StarRocks instance, or the caller may not see it. | Take the ID of the instance from [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances), and check the permissions of the caller. |
//! | `DBS.200045` | 404 | There is no such instance. | Check ID, project and region; [`list_instances`](crate::gaussdb_mysql::Client::list_instances) shows the instances of the project. |
//! | `DBS.200046` | 413 | The quota for instances is used up. | Delete instances that are not needed, or ask for a larger quota; [`list_project_quotas`](crate::gaussdb_mysql::Client::list_project_quotas) shows it. |
//! | `DBS.200047` | 409 | The instance is doing something else, or is faulty. | Wait until the other task is done, and check the status of the instance. |
//! | `DBS.200048` | 400 | The VPC ID is not valid. | Check ID and name of the VPC. |
//! | `DBS.200049` | 400 | The subnet ID is not valid. | Check ID and name of the subnet. |
//! | `DBS.200050` | 404 | There is no such security group in the VPC. | Name a security group of the VPC. |
//! | `DBS.200051` | 400 | The mode of high availability (HA) is not valid. | Correct the mode of high availability in the request. |
//! | `DBS.200052` | 400 | The password of the database user root breaks the password rules. | Send a password that keeps the rules. |
//! | `DBS.200053` | 400 | There is no such specification. | Choose a specification that the zone offers. |
//! | `DBS.200054` | 400 | The specification is not valid. | Choose a specification that the zone offers. |
//! | `DBS.200056` | 400 | The instance can have no more nodes. | Remove a node first; an instance has at most 15 read replicas. |
//! | `DBS.200063` | 400 | The cluster mode is not valid. | Send `Cluster` as `mode`, the only kind of instance. |
//! | `DBS.200076` | 400 | There is no such StarRocks instance. | Take the ID of the instance from [`list_htap_instances`](crate::gaussdb_mysql::Client::list_htap_instances). |
//! | `DBS.200086` | 400 | The status of the instance forbids this. | Wait until the instance is ready, then try again. |
//! | `DBS.200087` | 400 | The instance can have no more tags. | Remove tags that are not needed; [`list_instance_tags`](crate::gaussdb_mysql::Client::list_instance_tags) shows those of the instance. |
//! | `DBS.200098` | 400 | The resource has this tag already. | Choose another key, or remove the tag first; [`list_instance_tags`](crate::gaussdb_mysql::Client::list_instance_tags) shows those of the instance. |
//! | `DBS.200208` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.200302` | 400 | The storage size cannot be divided by 10. | Round the storage size in GB up to a multiple of 10. |
//! | `DBS.200306` | 400 | The new storage size is not allowed; storage only grows, up to a limit. | Send a size between the present one and the limit. |
//! | `DBS.200316` | 409 | The storage of the instance is full, which forbids this. | Free space, or enlarge the storage ([`expand_instance_storage`](crate::gaussdb_mysql::Client::expand_instance_storage) for a yearly/monthly instance), then try again. |
//! | `DBS.200408` | 404 | There is no such instance, or it was deleted. | Check ID, project and region; [`list_recycled_instances`](crate::gaussdb_mysql::Client::list_recycled_instances) shows deleted instances that can be rebuilt. |
//! | `DBS.200461` | 400 | A parameter value lies outside its range. | Check the port and the other values. |
//! | `DBS.200470` | 404 | There is no such region or availability zone. | Choose a region and a zone that exist. |
//! | `DBS.200501` | 404 | There is no such subnet in the VPC. | Check the subnet ID, and that the subnet belongs to the VPC of the request. |
//! | `DBS.200503` | 404 | There is no such VPC, or another user owns it. | Check the VPC ID in the console of the VPC service; the VPC must belong to this account. |
//! | `DBS.200504` | 400 | The database version is not valid. | Choose a version that [`list_engine_versions`](crate::gaussdb_mysql::Client::list_engine_versions) gives. |
//! | `DBS.200543` | 400 | There is no job with this ID. | Send the `job_id` exactly as the response gave it; [`list_immediate_jobs`](crate::gaussdb_mysql::Client::list_immediate_jobs) shows the jobs of the project. |
//! | `DBS.200602` | 404 | There is no such instance. | Check ID, project and region; [`list_instances`](crate::gaussdb_mysql::Client::list_instances) shows the instances of the project. |
//! | `DBS.200604` | 403 | The ID of the instance or user is missing, or the caller may not do this. | Check the IDs and the permissions of the caller. |
//! | `DBS.200810` | 403 | Databases cannot be created on a read replica. | Create the database on an instance that can be written. |
//! | `DBS.200811` | 500 | The database could not be created, perhaps for lack of resources. | Check state and storage of the instance and try again; if it fails again, report the request ID to support. |
//! | `DBS.200819` | 403 | Database users cannot be deleted on a read replica. | Delete the user on an instance that can be written. |
//! | `DBS.200821` | 500 | The permissions of the database user could not be changed, perhaps because of a running task. | Wait until other tasks of the instance are done, then try again. |
//! | `DBS.200823` | 400 | There is no such database. | Take the name of the database from [`list_databases`](crate::gaussdb_mysql::Client::list_databases). |
//! | `DBS.200824` | 400 | There is no such database account. | Take name and host of the account from [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users). |
//! | `DBS.200826` | 409 | A database of this name exists already. | Choose another name; [`list_databases`](crate::gaussdb_mysql::Client::list_databases) shows those in use. |
//! | `DBS.200827` | 409 | A database user of this name exists already. | Choose another name; [`list_database_users`](crate::gaussdb_mysql::Client::list_database_users) shows those in use. |
//! | `DBS.200828` | 409 | The name belongs to a built-in account. | Choose a name that no built-in account of the database has. |
//! | `DBS.200932` | 409 | There is no such proxy. | Take the ID of the proxy from [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies). |
//! | `DBS.201003` | 403 | The resource does not exist, or the caller may not see it. | Check the IDs and the permissions of the caller. |
//! | `DBS.201010` | 404 | There is no such backup. | Check the backup ID, and whether the backup belongs to the instance. |
//! | `DBS.201014` | 400, 409 | The status of the instance forbids this. | Wait until the instance is ready, then try again. |
//! | `DBS.201015` | 409 | The instance is doing something else. | Wait until the instance is ready, then try again. |
//! | `DBS.201028` | 400, 404 | There is no such instance or proxy, or it was deleted. | Check the IDs; [`list_instances`](crate::gaussdb_mysql::Client::list_instances) and [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies) show what exists. |
//! | `DBS.201101` | 400 | The backup schedule is not valid. | Send a schedule that the parameter allows. |
//! | `DBS.201103` | 400 | The start time of the backup is not valid. | Send a time as the parameter describes it. |
//! | `DBS.201106` | 400 | Backups cannot be kept for that many days. | Send a number of days inside the range. |
//! | `DBS.201202` | 409 | The instance is doing something else, or is faulty. | Wait until the other task is done, and check the status of the instance. |
//! | `DBS.201203` | 400 | There is no such backup file. | Check the backup ID, and whether the backup belongs to the instance. |
//! | `DBS.201205` | 409 | A backup of the instance is running. | Wait until the backup is done, then try again. |
//! | `DBS.201207` | 400 | The engine or its version is not offered. | Choose an engine that the service supports. |
//! | `DBS.201208` | 400 | The status of the backup forbids this. | Wait until the backup has the state `COMPLETED`, as [`list_backups`](crate::gaussdb_mysql::Client::list_backups) says. |
//! | `DBS.212001` | 404 | There is no such parameter template. | Check the ID of the parameter template. |
//! | `DBS.212002` | 400 | The quota for parameter templates is used up. | Delete parameter templates that nobody needs with [`delete_parameter_template`](crate::gaussdb_mysql::Client::delete_parameter_template). |
//! | `DBS.212003` | 400 | Default parameter templates can be neither reset nor deleted. | Copy the default template and work with the copy. |
//! | `DBS.212004` | 400 | The parameter template could not be changed. | Check that every new value lies in the range that [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template) gives. |
//! | `DBS.212005` | 400 | The node belongs to another instance. | Check the IDs of instance and node. |
//! | `DBS.212006` | 409 | The instance is doing something else, or is faulty. | Wait until the other task is done, and check the status of the instance. |
//! | `DBS.212007` | 400 | There is no such engine. | Choose an engine that the service supports. |
//! | `DBS.212008` | 400 | The engine is not supported. | Choose an engine that the service supports. |
//! | `DBS.212009` | 400 | A task that the request started has failed. | Report the request ID and the job ID to support. |
//! | `DBS.212010` | 400 | A parameter template is being applied. | Wait until it is applied, then try again. |
//! | `DBS.212011` | 400 | The parameter template could not be applied. | Report the IDs of template, instance and request to support. |
//! | `DBS.212012` | 400 | There is no parameter of this name. | Take the names from [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template) or [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters). |
//! | `DBS.212014` | 400 | The node has no default parameter template. | Check the IDs of node and parameter template. |
//! | `DBS.212015` | 400 | Only a part of the parameters was changed. | Compare the names with [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters), then send the rest again. |
//! | `DBS.212016` | 400 | The parameters could not be changed. | Check names and values; if they are right, report the request ID to support. |
//! | `DBS.212017` | 400 | The name of a parameter is wrong. | Take the names from [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template) or [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters). |
//! | `DBS.212019` | 422 | The service understands the request but cannot process a parameter in it. | Compare the values in the request with the ranges in the descriptions. |
//! | `DBS.212025` | 400 | The parameters could not be changed. | Check names and values; if they are right, report the request ID to support. |
//! | `DBS.212030` | 400 | A parameter template of this name exists already. | Choose another name; [`list_parameter_templates`](crate::gaussdb_mysql::Client::list_parameter_templates) shows those in use. |
//! | `DBS.212032` | 400 | The parameter template is in use and cannot be deleted. | Apply another template to its instances first. |
//! | `DBS.212033` | 409 | The instance is doing something else. | Wait until the instance is ready, then try again. |
//! | `DBS.212037` | 400 | A parameter has a wrong value. | Send values inside the ranges that [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template) gives. |
//! | `DBS.213002` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.213004` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.270022` | 400 | There is no such replication task. | Check the name of the replication task. |
//! | `DBS.270024` | 400 | There is no such proxy. | Check the proxy ID, and that the tenant owns the proxy. |
//! | `DBS.270025` | 400 | The weight is not valid. | Send the weight as an integer inside the range of the field. |
//! | `DBS.270026` | 400 | The proxy mode is not valid. | Choose one of the modes that the field of the proxy mode lists. |
//! | `DBS.270027` | 400 | No proxy is named. | Send the ID of a proxy, as [`list_proxies`](crate::gaussdb_mysql::Client::list_proxies) gives it. |
//! | `DBS.280001` | 400 | A parameter or the URL of the request is wrong. | Compare path, query and body of the request with the description of the operation. |
//! | after [`list_lts_configs`](crate::gaussdb_mysql::Client::list_lts_configs), [`delete_lts_configs`](crate::gaussdb_mysql::Client::delete_lts_configs) |  | There is no such instance, so that it has no export of logs either. | Take the ID of the instance from [`list_instances`](crate::gaussdb_mysql::Client::list_instances); after a deletion, nothing is left to do. |
//! | `DBS.280015` | 403 | The resource does not exist, or the caller may not see it. | Check the IDs and the permissions of the caller. |
//! | `DBS.280056` | 403 | The token is not valid. | Fetch a new token, and check that the tenant owns the instance. |
//! | `DBS.280127` | 400 | The description of the backup is not valid. | Send a description that keeps the rules. |
//! | `DBS.280128` | 400 | There is no database of this name. | Check the instance ID and the name; [`list_databases`](crate::gaussdb_mysql::Client::list_databases) shows the databases of the instance. |
//! | `DBS.280203` | 400 | The password is too weak. | Choose a longer password that mixes uppercase and lowercase letters, digits and special characters. |
//! | `DBS.280204` | 400 | A parameter has a value that is not allowed. | Compare the values with the ranges in the descriptions of the parameters. |
//! | `DBS.280214` | 400 | There is no such backup. | Check the backup, and for how many days backups are kept. |
//! | `DBS.280216` | 400 | The start time of the backup is not valid. | Send a start time that lies before the end time. |
//! | `DBS.280234` | 400 | The name of the instance is not valid. | Send a name that keeps the rules for names of instances. |
//! | `DBS.280235` | 400 | The database engine is unknown. | Send `gaussdb-mysql` as the name of the engine. |
//! | `DBS.280237` | 400 | The `datastore` member is missing or empty. | Name an engine that the service supports. |
//! | `DBS.280238` | 400 | The engine or its version is not offered. | Choose an engine and version that belong together. |
//! | after [`get_instance_v3`](crate::gaussdb_mysql::Client::get_instance_v3), [`get_instance`](crate::gaussdb_mysql::Client::get_instance) |  | There is no such instance, or it was deleted. | Take the ID of the instance from [`list_instances`](crate::gaussdb_mysql::Client::list_instances). |
//! | `DBS.280239` | 400 | The specification is not valid. | Choose a specification that the zone offers. |
//! | `DBS.280241` | 400 | The storage type is not valid. | Correct the storage type; for HTAP instances [`list_htap_storage_types`](crate::gaussdb_mysql::Client::list_htap_storage_types) gives those on offer. |
//! | `DBS.280242` | 400 | The storage size is too small or too large. | Send a size inside the range that the field allows. |
//! | `DBS.280246` | 400 | The password of the database user root breaks the password rules. | Send a password that keeps the rules. |
//! | `DBS.280250` | 400 | Backups cannot be kept for that many days. | Send a number of days inside the range. |
//! | `DBS.280251` | 400 | The backup schedule is not valid. | Send a schedule that the parameter allows. |
//! | `DBS.280253` | 400 | The start time of the backup is not valid. | Send a start time that lies before the end time. |
//! | `DBS.280260` | 400 | The mode of availability zones is not valid. | Send `single` or `multi` as `availability_zone_mode`. |
//! | `DBS.280270` | 400 | There is no parameter of this name. | Take the names from [`get_parameter_template`](crate::gaussdb_mysql::Client::get_parameter_template) or [`list_instance_parameters`](crate::gaussdb_mysql::Client::list_instance_parameters). |
//! | `DBS.280271` | 400 | A parameter value lies outside its range. | Look up the allowed range, then send a value inside it. |
//! | `DBS.280272` | 400 | A tag key is in use, or is twice in the request. | Use every tag key once; [`list_instance_tags`](crate::gaussdb_mysql::Client::list_instance_tags) shows the keys in use. |
//! | `DBS.280277` | 400 | The name of the backup breaks the rules for names. | Send a name that keeps the rules. |
//! | `DBS.280285` | 400 | The availability zone is not valid. | Choose a zone that the region lists. |
//! | `DBS.280288` | 400 | The specification ID is missing or not valid. | Send `flavor_ref` with a `spec_code` from [`list_flavors`](crate::gaussdb_mysql::Client::list_flavors). |
//! | `DBS.280311` | 400 | The storage size is not valid. | Send a size in GB inside the range that the field allows. |
//! | `DBS.280325` | 400 | Size or type of the storage is not valid. | Check size and type of the storage against the descriptions of their fields. |
//! | `DBS.280342` | 400 | The cluster mode is not valid. | Choose the mode that fits the instance. |
//! | `DBS.280364` | 400 | The database port is not valid. | Choose a port that can be used. |
//! | `DBS.280402` | 400 | The mode of high availability (HA) is not valid. | Correct the mode of high availability in the request. |
//! | `DBS.280404` | 400 | The ID of the instance or node has the wrong form. | Copy the ID anew: instances from [`list_instances`](crate::gaussdb_mysql::Client::list_instances), nodes from [`get_instance`](crate::gaussdb_mysql::Client::get_instance). |
//! | `DBS.280406` | 409 | Type or status of the instance forbids this. | Check type and status of the instance. |
//! | `DBS.280434` | 400 | The specification code is not valid. | Choose a specification that the zone offers. |
//! | `DBS.280439` | 400 | The number of records is no positive integer below 100. | Send an integer from 1 to 99. |
//! | `DBS.280448` | 400 | The storage type is sold out. | Choose another storage type or another availability zone. |
//! | `DBS.280449` | 400 | The instance is frozen, which forbids this. | Find out why the instance is frozen and have it unfrozen, then try again. |
//! | `DBS.280450` | 400 | The specification is sold out. | Choose another availability zone, or ask support. |
//! | `DBS.280500` | 400 | The instance needs a load balancer. | Enable the load balancer (ELB) for the instance first. |
//! | `DBS.280505` | 400 | The instance has an order that is not completed. | Pay or cancel the open order of the instance first. |
//! | `DBS.290000` | 400 | A parameter or the URL of the request is wrong. | Compare path, query and body of the request with the description of the operation. |
//! | `DBS.290001` | 400 | A parameter has wrong upper or lower case. | Compare the case of names and values in the request with their descriptions. |
//! | `DBS.290002` | 404 | There is no such specification. | Choose a specification that the zone offers. |
//! | `DBS.290003` | 413 | The quota for instances is used up. | Delete instances that are not needed, or ask for a larger quota; [`list_project_quotas`](crate::gaussdb_mysql::Client::list_project_quotas) shows it. |
//! | `DBS.290005` | 404 | There is no such instance. | Check ID, project and region; [`list_instances`](crate::gaussdb_mysql::Client::list_instances) shows the instances of the project. |
//! | `DBS.290006` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `DBS.290011` | 404 | There is no such instance. | Check ID, project and region; [`list_instances`](crate::gaussdb_mysql::Client::list_instances) shows the instances of the project. |
//! | `DBS.290013` | 404 | A resource that the request names does not exist. | Check every ID in the request, and that the instance exists in this project. |
//! | `DBS.290015` | 500 | The service failed for a reason of its own. | Report code, request ID and time of the call to support. |
//! | `IAM.*` |  | The identity service refused the call; the HTTP status says why. | Check the credentials and the permissions of the caller. |
//! | `PAP*` |  | A policy of the identity service refused the call; the HTTP status says why. | Check the policies that are attached to the caller. |

/// All codes, sorted. A code that ends in `*` is a prefix: it covers all codes that have no entry of their own.
pub static ALL: [gaussdb_runtime::codegen::ErrorCode; 236usize] = [
    gaussdb_runtime::codegen::ErrorCode::new(
        "APIG.*",
        None,
        "The gateway refused the call before it reached the service; the HTTP status says why.",
        "Read the message, and check endpoint, credentials and rate of calls.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "APIGW.*",
        None,
        "The gateway refused the call before it reached the service; the HTTP status says why.",
        "Read the message, and check endpoint, credentials and rate of calls.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "APIGW.0301",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The gateway refused the signature or the token of the call.",
        "Check keys, region and clock, or fetch a new token.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000000",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000001",
        None,
        "The kernel is too old to have a database proxy.",
        "Upgrade the kernel with `upgradeInstance`, then create the proxy.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000006",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "User name and password are the same.",
        "Choose a stronger password, one that is not the user name.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000007",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password is the reversed user name.",
        "Choose a stronger password, one that is not the user name backwards.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000008",
        None,
        "The instance has the target version already.",
        "Choose a newer version, if there is one.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000009",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The value of `truncate_lsn` is too high to change the instance now.",
        "Try again when there is little load; if it fails again, report the instance ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000010",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Two nodes of the proxy have one write priority.",
        "Give every node its own write priority.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000011",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The write priority of a proxy node is not a positive integer below the number of primary nodes.",
        "Send a positive integer that is smaller than the number of primary nodes of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000012",
        None,
        "Only the vendor can make this upgrade.",
        "Ask support to upgrade the instance; no operation does it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000014",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A dedicated specification cannot become a general-purpose one.",
        "Choose another dedicated specification, or create a new instance with a general-purpose one.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000015",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The tenant may not use general-purpose specifications.",
        "Choose a dedicated specification from `listFlavors`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000018",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The list of parameters is empty.",
        "Send at least one entry in the list.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000019",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "DBA Assistant is not enabled for the caller.",
        "Ask support to enable DBA Assistant for the account.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000020",
        None,
        "The subnet has too few free addresses; the message gives the numbers needed and left.",
        "Choose another subnet for the instance, or release addresses in this one.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000021",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "The private domain name is in use.",
        "Choose a private domain name that no other instance has.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000022",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The proxy belongs to another instance.",
        "Take the ID of a proxy of this instance from `listProxies`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000023",
        None,
        "This operation is not supported here.",
        "Ask support whether it can be enabled for the account, with the request ID of the response.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000024",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "A large transaction runs in the database.",
        "Wait until the large transaction has ended, or ask support to go ahead.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000025",
        None,
        "The resource package could not be locked.",
        "Try again later; if it fails again, report the request ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000026",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "The resource package exists already.",
        "Report the request ID to support, who can see the existing package.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000027",
        None,
        "Proxies cannot be opened or closed while automatic scaling adds and removes read replicas.",
        "Switch this part of automatic scaling off first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000028",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The caller lacks the permission for this.",
        "Check the permissions of the account in IAM.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000029",
        None,
        "An instance whose backups are encrypted cannot copy them to another region.",
        "Switch encryption of backups off with `updateBackupEncryption` first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000030",
        None,
        "An instance that copies backups to another region cannot encrypt them.",
        "Stop copying backups to other regions first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000031",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Backups cannot be encrypted with the algorithm of this key.",
        "Choose a key of the key management service (KMS) whose algorithm is SM4 or AES.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000032",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The proxy cannot use this port.",
        "Choose a port that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000033",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "Another proxy has this domain name.",
        "Choose another domain name for the proxy address.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000034",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The new instance would have an older kernel than the original.",
        "Choose the same kernel version or a later one.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000035",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The caller may not name a kernel version with all four parts.",
        "Name the version without its last part, or ask support to allow this account more.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000036",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of records is not valid.",
        "Send a number of records inside the range that the description of the parameter gives.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000037",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The character set is not valid.",
        "Choose one of the character sets that the message lists; `listDatabaseCharsets` gives them too.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000038",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A tag breaks the tag policy.",
        "Send a tag that fits the policy, or ask support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000042",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The list of databases and tables is not valid.",
        "Check that the databases and tables exist and that their names are spelled right.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000043",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The member `last_table_info` is not valid.",
        "Set `last_table_info` to `true` for the tables as they are now or to `false` for those at the restore time.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["getStarRocksInstance", "deleteStarRocksInstance"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such StarRocks instance, or it was deleted already.",
                remedy: "Take the ID of the instance from `listHtapInstances`; after a deletion, nothing is left to do.",
            },
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["getClickHouseInstance", "deleteClickHouseInstance"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such ClickHouse instance, or it was deleted already.",
                remedy: "Take the ID of the instance from `listHtapInstances`; after a deletion, nothing is left to do.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DBS.05000044",
            Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
            "A parameter is wrong; the message names it.",
            "Correct the parameter.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000045",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A database is twice in the backup.",
        "Remove the repeated database from the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000046",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A table is twice in the backup.",
        "Remove the repeated table from the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000047",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "A source database does not exist.",
        "Check the names of the source databases.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000048",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "A source table does not exist.",
        "Check the names of the source tables.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000049",
        None,
        "The metadata of the binlog is missing.",
        "Report the instance ID and the request ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000058",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "An instance cannot change between extended-use and other specifications.",
        "Choose a specification of the same sort.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000062",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A kernel parameter needs a certain value; the message names both.",
        "Set the parameter to the value from the message with `updateInstanceParameters`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000068",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The caller may not switch TDE on.",
        "Ask support to enable transparent data encryption (TDE) for the account.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000069",
        None,
        "This kernel version lacks TDE.",
        "Choose a kernel version that supports transparent data encryption (TDE).",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000070",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "TDE encrypts with SM4 or AES256 only.",
        "Send `SM4` or `AES256` as the algorithm.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000071",
        None,
        "The TDE data could not be updated.",
        "Report the instance ID and the request ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000072",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The caller is barred from creating instances.",
        "Ask support why the account is barred, with the request ID of the response.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000073",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "An instance with TDE needs a kernel that has TDE.",
        "Choose as target a kernel version that supports transparent data encryption (TDE).",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000074",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The caller may not choose the availability zone of read replicas.",
        "Leave the zone out, or ask support to allow this account to choose it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000076",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name of the proxy is not valid.",
        "Choose a name that follows the rules in the description of the field.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000077",
        None,
        "The node still holds databases.",
        "Remove the databases of the node, then delete it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000078",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "New nodes need a weight.",
        "Send the weight of every new node.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000079",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The choice of databases to synchronize is wrong; the message says where.",
        "Correct the part of the database settings that the message names; `checkClickHouseReplicationDatabases` and `checkStarRocksReplicationDatabases` test them beforehand.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000080",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The choice of tables to synchronize is wrong; the message says where.",
        "Correct the part of the table settings that the message names.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000081",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The number of nodes exceeds the quota.",
        "Ask for fewer nodes, or have support raise the quota.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000084",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "Read replicas are being created, so automatic scaling cannot be switched off.",
        "Wait until the read replicas exist, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000085",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "This mode of availability zones is not supported.",
        "Use `single` or `multi`, whichever the region and the flavor support; the message names the value that was refused.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000086",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The availability zone is not valid.",
        "Correct the zone that the message names; `az_status` of `listFlavors` has the codes.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000087",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The ID of the dedicated resource is not valid.",
        "Correct the ID that the message names; `listDedicatedResourcePools` has the valid ones.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000088",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The time of the backup is not valid.",
        "Correct the time that the message names to the form that the field asks for.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000089",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of nodes is not valid.",
        "Correct the number that the message names to the range of the field.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000090",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The security group is not valid.",
        "Name a security group of the VPC that the instance is in, instead of the one in the message.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["deleteStarRocksReplication"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such replication task, or it was deleted already.",
                remedy: "Take the name of the task from `listStarRocksReplications`; after a deletion, nothing is left to do.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DBS.05000091",
            None,
            "The operation that the message names is not supported here.",
            "Correct what the message names, or leave it out.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000092",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The tenant may not use general-purpose volumes.",
        "Choose another storage type, or ask support to allow general-purpose volumes.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000093",
        None,
        "A read-only proxy that balances load cannot route to the primary node.",
        "Leave the primary node out of the routes of the read-only proxy, or ask support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000094",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The value of `cv_lsn` is too high to change the instance now.",
        "Try again when there is little load; if it fails again, report the instance ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000095",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "A long transaction runs in the database.",
        "Wait until the long transaction has ended, or ask support to go ahead.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000096",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The diagnosis cannot be repeated: CPU usage or the number of tables is too high.",
        "Try again when CPU usage is low; with too many tables, ask support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000097",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "An account with this name and host exists already.",
        "Choose another account name or another host; `listDatabaseUsers` shows those in use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000098",
        None,
        "This kernel version lacks level-1 backups.",
        "Choose a kernel version that has them.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000099",
        None,
        "The standard Arm specification cannot be resized.",
        "Choose a specification other than the standard Arm ones from `listFlavors`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000100",
        None,
        "The node differs from the primary node in its specifications and cannot have failover priority 1.",
        "Give the node a failover priority from 2 to 16 or -1, or resize it first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000101",
        None,
        "A manual switchover needs a node of failover priority 1.",
        "Switch to a node of priority 1.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000102",
        None,
        "One node must keep failover priority 1.",
        "Give another node failover priority 1 before this one loses it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.05000103",
        None,
        "A prepaid instance cannot grow and shrink in one call.",
        "Upgrade and downgrade in two calls, or ask support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.108000",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.108002",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.108005",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200001",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter or the URL of the request is wrong.",
        "Compare path, query and body of the request with the description of the operation.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200002",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance.",
        "Check ID, project and region; `listInstances` shows the instances of the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200004",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter or the URL of the request is wrong.",
        "Compare path, query and body of the request with the description of the operation.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200005",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200006",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The request is empty.",
        "Send every required parameter with a value that is not empty.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200008",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "The servers of the instance cannot be found.",
        "Check the parameters and the status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200010",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The ID of the instance or user is missing, or the caller may not do this.",
        "Check the IDs and the permissions of the caller.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200011",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else, or is faulty.",
        "Wait until the other task is done, and check the status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200013",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "The original instance does not exist.",
        "Check the ID of the original instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200019",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else, or is faulty.",
        "Wait until the other task is done, and check the status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200021",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The instance name breaks the rules for names.",
        "Choose a name that follows the rules in the description of `name`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200022",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "An instance of this name exists already.",
        "Choose a name that no other instance of the account has.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200023",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage size is too small or too large.",
        "Send a size inside the range that the field allows for this billing mode and flavor.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200024",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The region is not valid.",
        "Choose a region in which the service exists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200025",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The availability zone is not valid.",
        "Choose a zone that the region lists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200026",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage type is not valid.",
        "Correct the storage type; for HTAP instances `listHtapStorageTypes` gives those on offer.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200027",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage size cannot be divided by 10.",
        "Round the storage size in GB up to a multiple of 10.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200040",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The engine or its version is not offered.",
        "Choose an engine and version that belong together.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200041",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database version is not valid.",
        "Choose a version that `listEngineVersions` gives.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200042",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no such engine.",
        "Choose an engine that the service supports.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200043",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The synchronization mode for high availability is not valid.",
        "Correct the synchronization mode in the settings for high availability (HA).",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["listStarRocksUsers"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such StarRocks instance, or the caller may not see it.",
                remedy: "Take the ID of the instance from `listHtapInstances`, and check the permissions of the caller.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DBS.200044",
            Some(gaussdb_runtime::codegen::ErrorKind::Permission),
            "The resource does not exist, or the caller may not see it.",
            "Check the IDs and the permissions of the caller.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200045",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance.",
        "Check ID, project and region; `listInstances` shows the instances of the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200046",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The quota for instances is used up.",
        "Delete instances that are not needed, or ask for a larger quota; `listProjectQuotas` shows it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200047",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else, or is faulty.",
        "Wait until the other task is done, and check the status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200048",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The VPC ID is not valid.",
        "Check ID and name of the VPC.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200049",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The subnet ID is not valid.",
        "Check ID and name of the subnet.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200050",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such security group in the VPC.",
        "Name a security group of the VPC.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200051",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The mode of high availability (HA) is not valid.",
        "Correct the mode of high availability in the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200052",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password of the database user root breaks the password rules.",
        "Send a password that keeps the rules.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200053",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no such specification.",
        "Choose a specification that the zone offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200054",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The specification is not valid.",
        "Choose a specification that the zone offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200056",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The instance can have no more nodes.",
        "Remove a node first; an instance has at most 15 read replicas.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200063",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The cluster mode is not valid.",
        "Send `Cluster` as `mode`, the only kind of instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200076",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such StarRocks instance.",
        "Take the ID of the instance from `listHtapInstances`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200086",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The status of the instance forbids this.",
        "Wait until the instance is ready, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200087",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The instance can have no more tags.",
        "Remove tags that are not needed; `listInstanceTags` shows those of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200098",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "The resource has this tag already.",
        "Choose another key, or remove the tag first; `listInstanceTags` shows those of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200208",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200302",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage size cannot be divided by 10.",
        "Round the storage size in GB up to a multiple of 10.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200306",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The new storage size is not allowed; storage only grows, up to a limit.",
        "Send a size between the present one and the limit.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200316",
        None,
        "The storage of the instance is full, which forbids this.",
        "Free space, or enlarge the storage (`expandInstanceStorage` for a yearly/monthly instance), then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200408",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance, or it was deleted.",
        "Check ID, project and region; `listRecycledInstances` shows deleted instances that can be rebuilt.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200461",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter value lies outside its range.",
        "Check the port and the other values.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200470",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such region or availability zone.",
        "Choose a region and a zone that exist.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200501",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such subnet in the VPC.",
        "Check the subnet ID, and that the subnet belongs to the VPC of the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200503",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such VPC, or another user owns it.",
        "Check the VPC ID in the console of the VPC service; the VPC must belong to this account.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200504",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database version is not valid.",
        "Choose a version that `listEngineVersions` gives.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200543",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no job with this ID.",
        "Send the `job_id` exactly as the response gave it; `listImmediateJobs` shows the jobs of the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200602",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance.",
        "Check ID, project and region; `listInstances` shows the instances of the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200604",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The ID of the instance or user is missing, or the caller may not do this.",
        "Check the IDs and the permissions of the caller.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200810",
        None,
        "Databases cannot be created on a read replica.",
        "Create the database on an instance that can be written.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200811",
        None,
        "The database could not be created, perhaps for lack of resources.",
        "Check state and storage of the instance and try again; if it fails again, report the request ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200819",
        None,
        "Database users cannot be deleted on a read replica.",
        "Delete the user on an instance that can be written.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200821",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The permissions of the database user could not be changed, perhaps because of a running task.",
        "Wait until other tasks of the instance are done, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200823",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such database.",
        "Take the name of the database from `listDatabases`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200824",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such database account.",
        "Take name and host of the account from `listDatabaseUsers`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200826",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "A database of this name exists already.",
        "Choose another name; `listDatabases` shows those in use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200827",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "A database user of this name exists already.",
        "Choose another name; `listDatabaseUsers` shows those in use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200828",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name belongs to a built-in account.",
        "Choose a name that no built-in account of the database has.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.200932",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such proxy.",
        "Take the ID of the proxy from `listProxies`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201003",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The resource does not exist, or the caller may not see it.",
        "Check the IDs and the permissions of the caller.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201010",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such backup.",
        "Check the backup ID, and whether the backup belongs to the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201014",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The status of the instance forbids this.",
        "Wait until the instance is ready, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201015",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else.",
        "Wait until the instance is ready, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201028",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance or proxy, or it was deleted.",
        "Check the IDs; `listInstances` and `listProxies` show what exists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201101",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The backup schedule is not valid.",
        "Send a schedule that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201103",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The start time of the backup is not valid.",
        "Send a time as the parameter describes it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201106",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Backups cannot be kept for that many days.",
        "Send a number of days inside the range.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201202",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else, or is faulty.",
        "Wait until the other task is done, and check the status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201203",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such backup file.",
        "Check the backup ID, and whether the backup belongs to the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201205",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "A backup of the instance is running.",
        "Wait until the backup is done, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201207",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The engine or its version is not offered.",
        "Choose an engine that the service supports.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.201208",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The status of the backup forbids this.",
        "Wait until the backup has the state `COMPLETED`, as `listBackups` says.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212001",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such parameter template.",
        "Check the ID of the parameter template.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212002",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The quota for parameter templates is used up.",
        "Delete parameter templates that nobody needs with `deleteParameterTemplate`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212003",
        None,
        "Default parameter templates can be neither reset nor deleted.",
        "Copy the default template and work with the copy.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212004",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The parameter template could not be changed.",
        "Check that every new value lies in the range that `getParameterTemplate` gives.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212005",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The node belongs to another instance.",
        "Check the IDs of instance and node.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212006",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else, or is faulty.",
        "Wait until the other task is done, and check the status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212007",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no such engine.",
        "Choose an engine that the service supports.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212008",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The engine is not supported.",
        "Choose an engine that the service supports.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212009",
        None,
        "A task that the request started has failed.",
        "Report the request ID and the job ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212010",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "A parameter template is being applied.",
        "Wait until it is applied, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212011",
        None,
        "The parameter template could not be applied.",
        "Report the IDs of template, instance and request to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212012",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no parameter of this name.",
        "Take the names from `getParameterTemplate` or `listInstanceParameters`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212014",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "The node has no default parameter template.",
        "Check the IDs of node and parameter template.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212015",
        None,
        "Only a part of the parameters was changed.",
        "Compare the names with `listInstanceParameters`, then send the rest again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212016",
        None,
        "The parameters could not be changed.",
        "Check names and values; if they are right, report the request ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212017",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name of a parameter is wrong.",
        "Take the names from `getParameterTemplate` or `listInstanceParameters`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212019",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The service understands the request but cannot process a parameter in it.",
        "Compare the values in the request with the ranges in the descriptions.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212025",
        None,
        "The parameters could not be changed.",
        "Check names and values; if they are right, report the request ID to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212030",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "A parameter template of this name exists already.",
        "Choose another name; `listParameterTemplates` shows those in use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212032",
        None,
        "The parameter template is in use and cannot be deleted.",
        "Apply another template to its instances first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212033",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The instance is doing something else.",
        "Wait until the instance is ready, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.212037",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter has a wrong value.",
        "Send values inside the ranges that `getParameterTemplate` gives.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.213002",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.213004",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.270022",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such replication task.",
        "Check the name of the replication task.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.270024",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such proxy.",
        "Check the proxy ID, and that the tenant owns the proxy.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.270025",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The weight is not valid.",
        "Send the weight as an integer inside the range of the field.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.270026",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The proxy mode is not valid.",
        "Choose one of the modes that the field of the proxy mode lists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.270027",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "No proxy is named.",
        "Send the ID of a proxy, as `listProxies` gives it.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["listLtsConfigs", "deleteLtsConfigs"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such instance, so that it has no export of logs either.",
                remedy: "Take the ID of the instance from `listInstances`; after a deletion, nothing is left to do.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DBS.280001",
            Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
            "A parameter or the URL of the request is wrong.",
            "Compare path, query and body of the request with the description of the operation.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280015",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The resource does not exist, or the caller may not see it.",
        "Check the IDs and the permissions of the caller.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280056",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The token is not valid.",
        "Fetch a new token, and check that the tenant owns the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280127",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The description of the backup is not valid.",
        "Send a description that keeps the rules.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280128",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no database of this name.",
        "Check the instance ID and the name; `listDatabases` shows the databases of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280203",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password is too weak.",
        "Choose a longer password that mixes uppercase and lowercase letters, digits and special characters.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280204",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter has a value that is not allowed.",
        "Compare the values with the ranges in the descriptions of the parameters.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280214",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such backup.",
        "Check the backup, and for how many days backups are kept.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280216",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The start time of the backup is not valid.",
        "Send a start time that lies before the end time.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280234",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name of the instance is not valid.",
        "Send a name that keeps the rules for names of instances.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280235",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database engine is unknown.",
        "Send `gaussdb-mysql` as the name of the engine.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280237",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The `datastore` member is missing or empty.",
        "Name an engine that the service supports.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["getInstanceV3", "getInstance"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such instance, or it was deleted.",
                remedy: "Take the ID of the instance from `listInstances`.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DBS.280238",
            Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
            "The engine or its version is not offered.",
            "Choose an engine and version that belong together.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280239",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The specification is not valid.",
        "Choose a specification that the zone offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280241",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage type is not valid.",
        "Correct the storage type; for HTAP instances `listHtapStorageTypes` gives those on offer.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280242",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage size is too small or too large.",
        "Send a size inside the range that the field allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280246",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password of the database user root breaks the password rules.",
        "Send a password that keeps the rules.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280250",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Backups cannot be kept for that many days.",
        "Send a number of days inside the range.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280251",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The backup schedule is not valid.",
        "Send a schedule that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280253",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The start time of the backup is not valid.",
        "Send a start time that lies before the end time.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280260",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The mode of availability zones is not valid.",
        "Send `single` or `multi` as `availability_zone_mode`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280270",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no parameter of this name.",
        "Take the names from `getParameterTemplate` or `listInstanceParameters`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280271",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter value lies outside its range.",
        "Look up the allowed range, then send a value inside it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280272",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "A tag key is in use, or is twice in the request.",
        "Use every tag key once; `listInstanceTags` shows the keys in use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280277",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name of the backup breaks the rules for names.",
        "Send a name that keeps the rules.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280285",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The availability zone is not valid.",
        "Choose a zone that the region lists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280288",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The specification ID is missing or not valid.",
        "Send `flavor_ref` with a `spec_code` from `listFlavors`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280311",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The storage size is not valid.",
        "Send a size in GB inside the range that the field allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280325",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Size or type of the storage is not valid.",
        "Check size and type of the storage against the descriptions of their fields.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280342",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The cluster mode is not valid.",
        "Choose the mode that fits the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280364",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database port is not valid.",
        "Choose a port that can be used.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280402",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The mode of high availability (HA) is not valid.",
        "Correct the mode of high availability in the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280404",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The ID of the instance or node has the wrong form.",
        "Copy the ID anew: instances from `listInstances`, nodes from `getInstance`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280406",
        None,
        "Type or status of the instance forbids this.",
        "Check type and status of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280434",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The specification code is not valid.",
        "Choose a specification that the zone offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280439",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of records is no positive integer below 100.",
        "Send an integer from 1 to 99.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280448",
        None,
        "The storage type is sold out.",
        "Choose another storage type or another availability zone.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280449",
        None,
        "The instance is frozen, which forbids this.",
        "Find out why the instance is frozen and have it unfrozen, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280450",
        None,
        "The specification is sold out.",
        "Choose another availability zone, or ask support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280500",
        None,
        "The instance needs a load balancer.",
        "Enable the load balancer (ELB) for the instance first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.280505",
        None,
        "The instance has an order that is not completed.",
        "Pay or cancel the open order of the instance first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290000",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter or the URL of the request is wrong.",
        "Compare path, query and body of the request with the description of the operation.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290001",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter has wrong upper or lower case.",
        "Compare the case of names and values in the request with their descriptions.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290002",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such specification.",
        "Choose a specification that the zone offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290003",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The quota for instances is used up.",
        "Delete instances that are not needed, or ask for a larger quota; `listProjectQuotas` shows it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290005",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance.",
        "Check ID, project and region; `listInstances` shows the instances of the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290006",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290011",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such instance.",
        "Check ID, project and region; `listInstances` shows the instances of the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290013",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "A resource that the request names does not exist.",
        "Check every ID in the request, and that the instance exists in this project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DBS.290015",
        None,
        "The service failed for a reason of its own.",
        "Report code, request ID and time of the call to support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "IAM.*",
        None,
        "The identity service refused the call; the HTTP status says why.",
        "Check the credentials and the permissions of the caller.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "PAP*",
        None,
        "A policy of the identity service refused the call; the HTTP status says why.",
        "Check the policies that are attached to the caller.",
    ),
];

/// Finds a code, or the longest prefix that covers it.
pub fn lookup(code: &str) -> Option<&'static gaussdb_runtime::codegen::ErrorCode> {
    gaussdb_runtime::codegen::ErrorCode::find(&ALL, code)
}
