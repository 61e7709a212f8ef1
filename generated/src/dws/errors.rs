// Made from spec/openapi/dws.yaml#/x-error-codes by `cargo xtask generate`; not to be edited.

//! The 122 error codes of GaussDB(DWS).
//!
//! | code | statuses | meaning | remedy |
//! |---|---|---|---|
//! | `APIG.*` |  | The gateway refused the call before it reached the service; the HTTP status says why. | Read the message, and check endpoint, credentials and rate of calls. |
//! | `APIGW.*` |  | The gateway refused the call before it reached the service; the HTTP status says why. | Read the message, and check endpoint, credentials and rate of calls. |
//! | `APIGW.0301` | 401 | The gateway refused the signature or the token of the call. | Check keys, region and clock, or fetch a new token. |
//! | `DWS.0001` | 400 | The request is malformed, for example an ID that is no UUID. | Check the form of every ID and member. |
//! | after [`get_snapshot`](crate::dws::Client::get_snapshot), [`delete_snapshot`](crate::dws::Client::delete_snapshot) |  | There is no such snapshot, or it was deleted already. | Take the ID of the snapshot from [`list_snapshots`](crate::dws::Client::list_snapshots); after a deletion, nothing is left to do. |
//! | after [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan), [`delete_resource_management_plan`](crate::dws::Client::delete_resource_management_plan) |  | There is no such resource management plan, or it was deleted already. | Take the ID of the plan from [`list_resource_management_plans`](crate::dws::Client::list_resource_management_plans); after a deletion, nothing is left to do. |
//! | after [`get_resource_management_plan_stage`](crate::dws::Client::get_resource_management_plan_stage), [`delete_resource_management_plan_stage`](crate::dws::Client::delete_resource_management_plan_stage) |  | There is no such stage of the plan, or it was deleted already. | Take the ID of the stage from [`get_resource_management_plan`](crate::dws::Client::get_resource_management_plan); after a deletion, nothing is left to do. |
//! | `DWS.0015` | 403 | The cluster is gone, or belongs to someone else. | Check the cluster ID and the project of the caller. |
//! | `DWS.0047` | 401, 404 | There is no such cluster. | Check the cluster ID and the project. |
//! | `DWS.0102` | 400 | No load balancer is bound to the cluster. | Bind one with [`bind_elb`](crate::dws::Client::bind_elb), if there should be one. |
//! | after [`unbind_elb`](crate::dws::Client::unbind_elb) |  | The load balancer is not bound to the cluster, or was unbound already. | Nothing is left to do; [`get_cluster`](crate::dws::Client::get_cluster) shows which load balancer is bound. |
//! | `DWS.0114` | 200 | A load balancer has no private IP address. | Give the load balancer a private IP address, then start the job again. |
//! | `DWS.10101` | 400 | There is no such disaster recovery task. | Check the ID of the disaster recovery task. |
//! | `DWS.3027` | 404 | There is no such cluster. | Check the cluster ID and the project. |
//! | `DWS.5001` | 400 | The name of the cluster breaks the rules for names. | Send a name that keeps the rules of the parameter. |
//! | `DWS.5002` | 400 | The database type is unknown. | Send a database type that the parameter allows. |
//! | `DWS.5003` | 400 | The database version is unknown. | Send a version that the parameter allows. |
//! | `DWS.5004` | 400 | The `datastore` member is missing or empty. | Send `datastore` with type and version of the database. |
//! | `DWS.5005` | 400 | The database type or its version is not offered. | Send a type and version that the parameter allows. |
//! | `DWS.5006` | 400 | The specification is not valid. | Choose one that the list of node types offers. |
//! | `DWS.5010` | 400 | The region is not valid. | Choose a region in which the service exists. |
//! | `DWS.5011` | 400 | The availability zone is not valid. | Choose a zone that the region lists. |
//! | `DWS.5012` | 400 | There is no such region or availability zone. | Choose a region and a zone that exist. |
//! | `DWS.5013` | 400 | The password of the database user root breaks the password rules. | Send a password that keeps the rules of the parameter. |
//! | `DWS.5014` | 400 | The VPC ID has the wrong form. | Send a `vpc_id` as its parameter describes it. |
//! | `DWS.5015` | 400 | The subnet ID has the wrong form. | Send a `subnet_id` as its parameter describes it. |
//! | `DWS.5016` | 400 | The security group ID has the wrong form. | Send the ID of a security group as its parameter describes it. |
//! | `DWS.5017` | 400 | The number of days that automated backups are kept is not valid. | Send a number of days inside the allowed range. |
//! | `DWS.5018` | 400 | The schedule of automated backups is not valid. | Send a schedule that the parameter allows. |
//! | `DWS.5021` | 404 | There is no such VPC, or another user owns it. | Check the VPC ID in the console of the VPC service; the VPC must belong to the project of the call. |
//! | `DWS.5022` | 404 | There is no such subnet in the VPC. | Check in the console of the VPC service that the subnet ID belongs to the VPC of the request. |
//! | `DWS.5023` | 404 | There is no such security group in the VPC. | Name a security group of the VPC. |
//! | `DWS.5027` | 400 | The availability zone is not valid. | Choose a zone that the region lists. |
//! | `DWS.5033` | 400 | The volume size cannot be divided by 10. | Round the size of the volume up to a multiple of 10. |
//! | `DWS.5034` | 400 | The flavor of the request does not match the one it must agree with. | Choose another flavor from [`list_node_types`](crate::dws::Client::list_node_types) or, to resize a cluster, from [`list_target_flavors`](crate::dws::Client::list_target_flavors). |
//! | `DWS.5036` | 403 | The datastore is missing, or the caller may not use it. | Name a datastore that the caller may use. |
//! | `DWS.5037` | 400 | The named parameter is unknown. | Check the spelling of the parameter against the description of the operation. |
//! | `DWS.5038` | 400 | A parameter value lies outside its range. | Look up the allowed range in the description of the parameter, then send a value inside it. |
//! | `DWS.5039` | 400 | A parameter is given more than once. | Remove the repetition, so that each parameter is listed once in the request. |
//! | `DWS.5045` | 400 | The tenant of the caller may not do this. | Call with the tenant that owns the cluster. |
//! | `DWS.5046` | 400 | The `nics` member is empty. | Send `nics` with at least one network card. |
//! | `DWS.5047` | 400 | The number of instances is not valid. | Send a number that the parameter allows. |
//! | `DWS.5048` | 400 | An extended parameter is not valid. | Compare the extended parameter with its description, then correct its value. |
//! | `DWS.5050` | 409 | A cluster of this name exists already. | Choose another name; [`list_clusters`](crate::dws::Client::list_clusters) shows those in use. |
//! | `DWS.5051` | 400 | The IP address is not valid. | Check form and value of the IP address. |
//! | `DWS.5052` | 400 | The value for the availability zone is not valid. | Choose a zone that the region lists. |
//! | `DWS.5053` | 400 | The affinity between instances has a value that is not valid. | Correct the value for the affinity (locality) of the instances. |
//! | `DWS.5054` | 400 | The ID of the parameter group is not valid. | Send the ID of a parameter group. |
//! | `DWS.5056` | 400 | A text is too short or too long. | Look up the allowed length in the description of the parameter, then shorten or lengthen the text. |
//! | `DWS.5057` | 400 | The cluster name has characters or a length that are not allowed. | Send a name that keeps the rules of the parameter. |
//! | `DWS.5059` | 400 | The name of the database user has characters that are not allowed. | Send a name that keeps the rules of the parameter. |
//! | `DWS.5060` | 400 | An integer lies outside its range. | Look up smallest and largest value in the description of the parameter, then send an integer between them. |
//! | `DWS.5061` | 400 | The volume type is not allowed. | Choose a volume type that [`list_node_types`](crate::dws::Client::list_node_types) gives for the flavor. |
//! | `DWS.5062` | 400 | The volume label is not allowed. | Correct the label (tag) of the volume. |
//! | `DWS.5063` | 400 | The `specific` member is not valid. | Correct the value of `specific`; the reference does not say which values it takes. |
//! | `DWS.5064` | 400 | An ID in the request is not a UUID. | Copy the ID anew from the list operation of the resource. |
//! | `DWS.5065` | 400 | The format is not valid. | Send the value in the format of its parameter. |
//! | `DWS.5070` | 400 | The flavor disagrees with the configuration of the service. | Choose one that the list of node types offers. |
//! | `DWS.5071` | 400 | The volume type disagrees with the configuration of the service. | Choose a disk type that the service offers. |
//! | `DWS.5078` | 400 | The disk size is not valid. | Send a size in GB that the flavor allows; [`list_node_types`](crate::dws::Client::list_node_types) gives smallest, largest and step. |
//! | `DWS.5079` | 400 | The backup schedule lies outside of what is allowed. | Send a schedule that the parameter allows. |
//! | `DWS.5080` | 400 | Backups cannot be kept for that many days. | Send a number of days inside the allowed range. |
//! | `DWS.5081` | 400 | The disk type of the instance is not allowed. | Choose a disk type that [`list_node_types`](crate::dws::Client::list_node_types) gives for the flavor. |
//! | `DWS.5082` | 400 | This database user name cannot be used. | Send a name that keeps the rules of the parameter. |
//! | `DWS.5083` | 400 | The affinity lies outside of what the service is configured for. | Send one of the affinity values that the service is configured for. |
//! | `DWS.5084` | 400 | The volume configuration of the service is wrong. | Send an allowed volume, or ask support. |
//! | `DWS.5086` | 400 | Instances of one type need one and the same flavor. | Use one flavor for all instances of a type. |
//! | `DWS.5087` | 400 | Instances of one type need equal disks. | Use equal disks for all instances of a type. |
//! | `DWS.5089` | 400 | Objects of this type cannot be created. | Check the type in the request and choose a supported one. |
//! | `DWS.5091` | 400 | The cluster already has as many nodes as it may have. | Ask for fewer nodes, or choose a larger flavor instead. |
//! | `DWS.5093` | 400 | The flavor data are not valid. | Send the data of an offered flavor. |
//! | `DWS.5095` | 400 | Instances of this type cannot do this. | Choose an instance of a fitting type. |
//! | `DWS.5096` | 400 | The number of disks is not valid. | Send a number of disks that the flavor allows; see [`list_node_types`](crate::dws::Client::list_node_types). |
//! | `DWS.5097` | 400 | There is no such region or availability zone. | Choose a region and a zone that exist. |
//! | `DWS.5098` | 400 | The way to bind the elastic IP address is not valid. | Send one of the binding types `auto_assign`, `not_use` and `bind_existing`. |
//! | `DWS.5104` | 400 | An instance can have one subnet only. | Name exactly one subnet for all network cards of the instance. |
//! | `DWS.5106` | 400 | The instance type is not valid. | Correct the instance type; see the description of the operation for its values. |
//! | `DWS.5107` | 400 | The cluster mode is not valid. | Correct the mode of the cluster; see the description of the operation for its values. |
//! | `DWS.5111` | 400 | There is no backup file with this ID. | Check the ID of the backup file. |
//! | `DWS.5130` | 400 | The agency name is not valid. | Check in the identity service (IAM) that an agency of this name exists. |
//! | `DWS.5133` | 400 | The ID of the elastic IP address has the wrong form. | Send the ID of an elastic IP address. |
//! | `DWS.5135` | 400 | There is no such elastic IP address. | Name an elastic IP address that exists. |
//! | `DWS.5144` | 400 | The password of the cluster administrator breaks the password rules. | Send a password that keeps the rules of the parameter. |
//! | `DWS.5145` | 400 | The administrator password repeats the user name forwards or backwards. | Choose a password without the user name. |
//! | `DWS.5146` | 400 | The parameters of the server group are missing. | Send the parameters of the server (ECS) group, which the operation needs. |
//! | `DWS.5147` | 400 | A parameter of the server group is not valid. | Compare the parameters of the server (ECS) group with their descriptions, then correct them. |
//! | `DWS.5148` | 400 | The limit for server groups is reached. | Ask for fewer server (ECS) groups, or delete unused ones first. |
//! | `DWS.5149` | 400 | There is no snapshot with this ID, or the ID has the wrong form. | Take the ID of the snapshot from [`list_snapshots`](crate::dws::Client::list_snapshots). |
//! | `DWS.5165` | 400 | The text that represents null in the data file is not valid. | Correct the text that the request names as null marker, so that it is the one the file uses. |
//! | `DWS.5166` | 400 | The option `noescaping` is not valid for the text format. | Correct the value of `noescaping`, or leave it out. |
//! | `DWS.5167` | 400 | The option `header` of the data file is neither true or on, nor false or off. | Set `header` to `true`, `on`, `false` or `off`. |
//! | `DWS.5168` | 400 | The option `fill_missing_fields` is neither true or on, nor false or off. | Set `fill_missing_fields` to `true`, `on`, `false` or `off`. |
//! | `DWS.5169` | 400 | The option `ignore_extra_data` is neither true or on, nor false or off. | Set `ignore_extra_data` to `true`, `on`, `false` or `off`. |
//! | `DWS.5170` | 400 | The number of format errors that an import may have is not valid. | Correct the number of format errors after which the import gives up. |
//! | `DWS.5171` | 400 | User name or password of the database login is wrong. | Send the right user name and password. |
//! | `DWS.5172` | 400 | There is no such database. | Take the name of the database from [`list_databases`](crate::dws::Client::list_databases). |
//! | `DWS.5173` | 400 | There is no such schema. | Take the name of the schema from [`list_database_schemas`](crate::dws::Client::list_database_schemas). |
//! | `DWS.5174` | 400 | There is no such table. | Check name and schema of the table; [`list_database_objects`](crate::dws::Client::list_database_objects) lists tables. |
//! | `DWS.5175` | 400 | The database user name is empty. | Send the name of a database user that may load the data. |
//! | `DWS.5176` | 400 | The password of the database user is empty. | Send the password of the database user together with its name. |
//! | `DWS.5177` | 400 | The database of the table to load into is not named. | Name the database that holds the table; [`list_databases`](crate::dws::Client::list_databases) gives the names. |
//! | `DWS.5178` | 400 | The schema of the table to load into is not named. | Name the schema that holds the table; [`list_database_schemas`](crate::dws::Client::list_database_schemas) gives the names. |
//! | `DWS.5179` | 400 | The table to load into is not named. | Name the table, which must exist before data is loaded into it. |
//! | `DWS.5180` | 400 | The path of the files in object storage is not valid. | Check bucket and path of the files in object storage (OBS). |
//! | `DWS.5181` | 400 | Loading the data failed; the message names the reason. | Remove the reason that the message gives, then start the load again. |
//! | `DWS.5182` | 400 | The job has ended already. | Choose a job that is still loading. |
//! | `DWS.5183` | 400 | The job was canceled already. | Choose a job that is still loading. |
//! | `DWS.5184` | 400 | The data file is neither CSV nor TEXT. | Send a file in one of these formats. |
//! | `DWS.5185` | 400 | The encoding of the data file is none of `GBK`, `UTF8`, `Latin1` and `SQL_ASCII`. | Convert the file to one of these encodings, or name the one it has. |
//! | `DWS.5186` | 400 | The field delimiter of the data file is not valid. | Send the delimiter that the rows of the file really use. |
//! | `DWS.5187` | 400 | The quotation mark of the CSV file is not valid. | Send the quotation mark that the CSV file really uses. |
//! | `DWS.5189` | 400 | The service could not get an access key. | Try again later; if it fails again, ask the administrator of the database or support. |
//! | `DWS.5191` | 400 | There is no such tag. | Check key and value of the tag. |
//! | `DWS.5194` | 400 | The resource can have no more tags. | Delete tags that are not needed; [`list_cluster_tags`](crate::dws::Client::list_cluster_tags) shows those the cluster has. |
//! | `DWS.5197` | 400 | The tag is not valid. | Send key and value as the rules for tags ask. |
//! | `DWS.5198` | 400 | The user name is not valid. | Correct the user name: the description of its field says which characters and how many are allowed. |
//! | `DWS.5199` | 400 | The password is not valid. | Choose a password that follows the rules in the description of its field. |
//! | `DWS.5200` | 400 | The flavor is sold out in this place. | Choose another flavor, availability zone or region, or wait until there is capacity again. |
//! | `DWS.5202` | 400 | The subnet ID is empty. | Send the ID of a subnet that lies in the VPC of the request. |
//! | `DWS.5203` | 400 | The security group ID is empty. | Send the ID of a security group that belongs to the VPC of the request. |
//! | `DWS.5206` | 400 | This database version lacks the function. | Send parameters that fit the version of the cluster. |
//! | `DWS.7023` | 403 | The state of the cluster forbids this for now, as a rule because a task runs. | Wait until the task is done, then try again. |
//! | `DWS.7107` | 400 | The export of logs is off. | Turn it on with [`enable_lts_logs`](crate::dws::Client::enable_lts_logs), if logs are needed. |
//! | after [`disable_lts_logs`](crate::dws::Client::disable_lts_logs) |  | The export of logs is off already. | Nothing is left to do. |
//! | `DWS.9999` | 200, 500 | The service failed, and says no more. | Check that all named resources exist, then contact support. |
//! | after [`get_resource_pool`](crate::dws::Client::get_resource_pool) |  | There is no such resource pool. | Take the name of the resource pool from [`list_resource_pools`](crate::dws::Client::list_resource_pools). |
//! | after [`restart_logical_cluster`](crate::dws::Client::restart_logical_cluster), with the message `DWS.7023` |  | The logical cluster is restarting already. | Wait until the restart is done, then try again. |
//! | `IAM.*` |  | The identity service refused the call; the HTTP status says why. | Check the credentials and the permissions of the caller. |
//! | `PAP*` |  | A policy of the identity service refused the call; the HTTP status says why. | Check the policies that are attached to the caller. |

/// All codes, sorted. A code that ends in `*` is a prefix: it covers all codes that have no entry of their own.
pub static ALL: [gaussdb_runtime::codegen::ErrorCode; 122usize] = [
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
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["getSnapshot", "deleteSnapshot"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such snapshot, or it was deleted already.",
                remedy: "Take the ID of the snapshot from `listSnapshots`; after a deletion, nothing is left to do.",
            },
            gaussdb_runtime::codegen::ErrorScope {
                operations: &[
                    "getResourceManagementPlan",
                    "deleteResourceManagementPlan",
                ],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such resource management plan, or it was deleted already.",
                remedy: "Take the ID of the plan from `listResourceManagementPlans`; after a deletion, nothing is left to do.",
            },
            gaussdb_runtime::codegen::ErrorScope {
                operations: &[
                    "getResourceManagementPlanStage",
                    "deleteResourceManagementPlanStage",
                ],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such stage of the plan, or it was deleted already.",
                remedy: "Take the ID of the stage from `getResourceManagementPlan`; after a deletion, nothing is left to do.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DWS.0001",
            Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
            "The request is malformed, for example an ID that is no UUID.",
            "Check the form of every ID and member.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.0015",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "The cluster is gone, or belongs to someone else.",
        "Check the cluster ID and the project of the caller.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.0047",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such cluster.",
        "Check the cluster ID and the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["unbindElb"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "The load balancer is not bound to the cluster, or was unbound already.",
                remedy: "Nothing is left to do; `getCluster` shows which load balancer is bound.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DWS.0102",
            None,
            "No load balancer is bound to the cluster.",
            "Bind one with `bindElb`, if there should be one.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.0114",
        None,
        "A load balancer has no private IP address.",
        "Give the load balancer a private IP address, then start the job again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.10101",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such disaster recovery task.",
        "Check the ID of the disaster recovery task.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.3027",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such cluster.",
        "Check the cluster ID and the project.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5001",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name of the cluster breaks the rules for names.",
        "Send a name that keeps the rules of the parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5002",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database type is unknown.",
        "Send a database type that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5003",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database version is unknown.",
        "Send a version that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5004",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The `datastore` member is missing or empty.",
        "Send `datastore` with type and version of the database.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5005",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database type or its version is not offered.",
        "Send a type and version that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5006",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The specification is not valid.",
        "Choose one that the list of node types offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5010",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The region is not valid.",
        "Choose a region in which the service exists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5011",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The availability zone is not valid.",
        "Choose a zone that the region lists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5012",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no such region or availability zone.",
        "Choose a region and a zone that exist.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5013",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password of the database user root breaks the password rules.",
        "Send a password that keeps the rules of the parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5014",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The VPC ID has the wrong form.",
        "Send a `vpc_id` as its parameter describes it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5015",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The subnet ID has the wrong form.",
        "Send a `subnet_id` as its parameter describes it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5016",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The security group ID has the wrong form.",
        "Send the ID of a security group as its parameter describes it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5017",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of days that automated backups are kept is not valid.",
        "Send a number of days inside the allowed range.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5018",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The schedule of automated backups is not valid.",
        "Send a schedule that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5021",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such VPC, or another user owns it.",
        "Check the VPC ID in the console of the VPC service; the VPC must belong to the project of the call.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5022",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such subnet in the VPC.",
        "Check in the console of the VPC service that the subnet ID belongs to the VPC of the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5023",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such security group in the VPC.",
        "Name a security group of the VPC.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5027",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The availability zone is not valid.",
        "Choose a zone that the region lists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5033",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The volume size cannot be divided by 10.",
        "Round the size of the volume up to a multiple of 10.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5034",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The flavor of the request does not match the one it must agree with.",
        "Choose another flavor from `listNodeTypes` or, to resize a cluster, from `listTargetFlavors`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5036",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The datastore is missing, or the caller may not use it.",
        "Name a datastore that the caller may use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5037",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The named parameter is unknown.",
        "Check the spelling of the parameter against the description of the operation.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5038",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter value lies outside its range.",
        "Look up the allowed range in the description of the parameter, then send a value inside it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5039",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter is given more than once.",
        "Remove the repetition, so that each parameter is listed once in the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5045",
        Some(gaussdb_runtime::codegen::ErrorKind::Permission),
        "The tenant of the caller may not do this.",
        "Call with the tenant that owns the cluster.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5046",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The `nics` member is empty.",
        "Send `nics` with at least one network card.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5047",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of instances is not valid.",
        "Send a number that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5048",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "An extended parameter is not valid.",
        "Compare the extended parameter with its description, then correct its value.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5050",
        Some(gaussdb_runtime::codegen::ErrorKind::Conflict),
        "A cluster of this name exists already.",
        "Choose another name; `listClusters` shows those in use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5051",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The IP address is not valid.",
        "Check form and value of the IP address.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5052",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The value for the availability zone is not valid.",
        "Choose a zone that the region lists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5053",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The affinity between instances has a value that is not valid.",
        "Correct the value for the affinity (locality) of the instances.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5054",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The ID of the parameter group is not valid.",
        "Send the ID of a parameter group.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5056",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A text is too short or too long.",
        "Look up the allowed length in the description of the parameter, then shorten or lengthen the text.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5057",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The cluster name has characters or a length that are not allowed.",
        "Send a name that keeps the rules of the parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5059",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The name of the database user has characters that are not allowed.",
        "Send a name that keeps the rules of the parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5060",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "An integer lies outside its range.",
        "Look up smallest and largest value in the description of the parameter, then send an integer between them.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5061",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The volume type is not allowed.",
        "Choose a volume type that `listNodeTypes` gives for the flavor.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5062",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The volume label is not allowed.",
        "Correct the label (tag) of the volume.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5063",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The `specific` member is not valid.",
        "Correct the value of `specific`; the reference does not say which values it takes.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5064",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "An ID in the request is not a UUID.",
        "Copy the ID anew from the list operation of the resource.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5065",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The format is not valid.",
        "Send the value in the format of its parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5070",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The flavor disagrees with the configuration of the service.",
        "Choose one that the list of node types offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5071",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The volume type disagrees with the configuration of the service.",
        "Choose a disk type that the service offers.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5078",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The disk size is not valid.",
        "Send a size in GB that the flavor allows; `listNodeTypes` gives smallest, largest and step.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5079",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The backup schedule lies outside of what is allowed.",
        "Send a schedule that the parameter allows.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5080",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Backups cannot be kept for that many days.",
        "Send a number of days inside the allowed range.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5081",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The disk type of the instance is not allowed.",
        "Choose a disk type that `listNodeTypes` gives for the flavor.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5082",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "This database user name cannot be used.",
        "Send a name that keeps the rules of the parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5083",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The affinity lies outside of what the service is configured for.",
        "Send one of the affinity values that the service is configured for.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5084",
        None,
        "The volume configuration of the service is wrong.",
        "Send an allowed volume, or ask support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5086",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Instances of one type need one and the same flavor.",
        "Use one flavor for all instances of a type.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5087",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Instances of one type need equal disks.",
        "Use equal disks for all instances of a type.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5089",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "Objects of this type cannot be created.",
        "Check the type in the request and choose a supported one.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5091",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The cluster already has as many nodes as it may have.",
        "Ask for fewer nodes, or choose a larger flavor instead.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5093",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The flavor data are not valid.",
        "Send the data of an offered flavor.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5095",
        None,
        "Instances of this type cannot do this.",
        "Choose an instance of a fitting type.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5096",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of disks is not valid.",
        "Send a number of disks that the flavor allows; see `listNodeTypes`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5097",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "There is no such region or availability zone.",
        "Choose a region and a zone that exist.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5098",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The way to bind the elastic IP address is not valid.",
        "Send one of the binding types `auto_assign`, `not_use` and `bind_existing`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5104",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "An instance can have one subnet only.",
        "Name exactly one subnet for all network cards of the instance.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5106",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The instance type is not valid.",
        "Correct the instance type; see the description of the operation for its values.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5107",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The cluster mode is not valid.",
        "Correct the mode of the cluster; see the description of the operation for its values.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5111",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no backup file with this ID.",
        "Check the ID of the backup file.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5130",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The agency name is not valid.",
        "Check in the identity service (IAM) that an agency of this name exists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5133",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The ID of the elastic IP address has the wrong form.",
        "Send the ID of an elastic IP address.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5135",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such elastic IP address.",
        "Name an elastic IP address that exists.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5144",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password of the cluster administrator breaks the password rules.",
        "Send a password that keeps the rules of the parameter.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5145",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The administrator password repeats the user name forwards or backwards.",
        "Choose a password without the user name.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5146",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The parameters of the server group are missing.",
        "Send the parameters of the server (ECS) group, which the operation needs.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5147",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "A parameter of the server group is not valid.",
        "Compare the parameters of the server (ECS) group with their descriptions, then correct them.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5148",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The limit for server groups is reached.",
        "Ask for fewer server (ECS) groups, or delete unused ones first.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5149",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no snapshot with this ID, or the ID has the wrong form.",
        "Take the ID of the snapshot from `listSnapshots`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5165",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The text that represents null in the data file is not valid.",
        "Correct the text that the request names as null marker, so that it is the one the file uses.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5166",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The option `noescaping` is not valid for the text format.",
        "Correct the value of `noescaping`, or leave it out.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5167",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The option `header` of the data file is neither true or on, nor false or off.",
        "Set `header` to `true`, `on`, `false` or `off`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5168",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The option `fill_missing_fields` is neither true or on, nor false or off.",
        "Set `fill_missing_fields` to `true`, `on`, `false` or `off`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5169",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The option `ignore_extra_data` is neither true or on, nor false or off.",
        "Set `ignore_extra_data` to `true`, `on`, `false` or `off`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5170",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The number of format errors that an import may have is not valid.",
        "Correct the number of format errors after which the import gives up.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5171",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "User name or password of the database login is wrong.",
        "Send the right user name and password.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5172",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such database.",
        "Take the name of the database from `listDatabases`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5173",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such schema.",
        "Take the name of the schema from `listDatabaseSchemas`.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5174",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such table.",
        "Check name and schema of the table; `listDatabaseObjects` lists tables.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5175",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database user name is empty.",
        "Send the name of a database user that may load the data.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5176",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password of the database user is empty.",
        "Send the password of the database user together with its name.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5177",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The database of the table to load into is not named.",
        "Name the database that holds the table; `listDatabases` gives the names.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5178",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The schema of the table to load into is not named.",
        "Name the schema that holds the table; `listDatabaseSchemas` gives the names.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5179",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The table to load into is not named.",
        "Name the table, which must exist before data is loaded into it.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5180",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The path of the files in object storage is not valid.",
        "Check bucket and path of the files in object storage (OBS).",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5181",
        None,
        "Loading the data failed; the message names the reason.",
        "Remove the reason that the message gives, then start the load again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5182",
        None,
        "The job has ended already.",
        "Choose a job that is still loading.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5183",
        None,
        "The job was canceled already.",
        "Choose a job that is still loading.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5184",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The data file is neither CSV nor TEXT.",
        "Send a file in one of these formats.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5185",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The encoding of the data file is none of `GBK`, `UTF8`, `Latin1` and `SQL_ASCII`.",
        "Convert the file to one of these encodings, or name the one it has.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5186",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The field delimiter of the data file is not valid.",
        "Send the delimiter that the rows of the file really use.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5187",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The quotation mark of the CSV file is not valid.",
        "Send the quotation mark that the CSV file really uses.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5189",
        None,
        "The service could not get an access key.",
        "Try again later; if it fails again, ask the administrator of the database or support.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5191",
        Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
        "There is no such tag.",
        "Check key and value of the tag.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5194",
        Some(gaussdb_runtime::codegen::ErrorKind::Quota),
        "The resource can have no more tags.",
        "Delete tags that are not needed; `listClusterTags` shows those the cluster has.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5197",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The tag is not valid.",
        "Send key and value as the rules for tags ask.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5198",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The user name is not valid.",
        "Correct the user name: the description of its field says which characters and how many are allowed.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5199",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The password is not valid.",
        "Choose a password that follows the rules in the description of its field.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5200",
        None,
        "The flavor is sold out in this place.",
        "Choose another flavor, availability zone or region, or wait until there is capacity again.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5202",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The subnet ID is empty.",
        "Send the ID of a subnet that lies in the VPC of the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5203",
        Some(gaussdb_runtime::codegen::ErrorKind::Invalid),
        "The security group ID is empty.",
        "Send the ID of a security group that belongs to the VPC of the request.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.5206",
        None,
        "This database version lacks the function.",
        "Send parameters that fit the version of the cluster.",
    ),
    gaussdb_runtime::codegen::ErrorCode::new(
        "DWS.7023",
        Some(gaussdb_runtime::codegen::ErrorKind::Busy),
        "The state of the cluster forbids this for now, as a rule because a task runs.",
        "Wait until the task is done, then try again.",
    ),
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["disableLtsLogs"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::AlreadyDone),
                meaning: "The export of logs is off already.",
                remedy: "Nothing is left to do.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DWS.7107",
            None,
            "The export of logs is off.",
            "Turn it on with `enableLtsLogs`, if logs are needed.",
        )
    },
    gaussdb_runtime::codegen::ErrorCode {
        scopes: &[
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["getResourcePool"],
                message: None,
                kind: Some(gaussdb_runtime::codegen::ErrorKind::NotFound),
                meaning: "There is no such resource pool.",
                remedy: "Take the name of the resource pool from `listResourcePools`.",
            },
            gaussdb_runtime::codegen::ErrorScope {
                operations: &["restartLogicalCluster"],
                message: Some("DWS.7023"),
                kind: Some(gaussdb_runtime::codegen::ErrorKind::Busy),
                meaning: "The logical cluster is restarting already.",
                remedy: "Wait until the restart is done, then try again.",
            },
        ],
        ..gaussdb_runtime::codegen::ErrorCode::new(
            "DWS.9999",
            None,
            "The service failed, and says no more.",
            "Check that all named resources exist, then contact support.",
        )
    },
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
