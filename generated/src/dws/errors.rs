// Made from spec/openapi/dws.yaml#/x-error-codes by `cargo xtask generate`; not to be edited.

//! The error codes that GaussDB(DWS) documents: 116 of them.
//!
//! | code | statuses | meaning | remedy |
//! |---|---|---|---|
//! | `APIGW.0301` | 401 | The gateway refused the signature or the token of the call. | Check keys, region and clock, or fetch a new token. |
//! | `DWS.0001` | 400 | The request is malformed, for example an ID that is no UUID. | Check the form of every ID and member. |
//! | `DWS.0015` | 403 | The cluster is gone, or belongs to someone else. | Check the cluster ID and the project of the caller. |
//! | `DWS.0047` | 401, 404 | There is no such cluster. | Check the cluster ID and the project. |
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
//! | `DWS.5039` | 400 | A parameter is given more than once. | Remove the repetition, so that each parameter stands once in the request. |
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
//! | `DWS.5165` | 400 | The text that stands for null in the data file is not valid. | Correct the text that the request names as null marker, so that it is the one the file uses. |
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
//! | `DWS.5198` | 400 | The user name is not valid. | Correct the user name: the description of its field tells which characters and how many are allowed. |
//! | `DWS.5199` | 400 | The password is not valid. | Choose a password that follows the rules in the description of its field. |
//! | `DWS.5200` | 400 | The flavor is sold out in this place. | Choose another flavor, availability zone or region, or wait until there is capacity again. |
//! | `DWS.5202` | 400 | The subnet ID is empty. | Send the ID of a subnet that lies in the VPC of the request. |
//! | `DWS.5203` | 400 | The security group ID is empty. | Send the ID of a security group that belongs to the VPC of the request. |
//! | `DWS.5206` | 400 | This database version lacks the function. | Send parameters that fit the version of the cluster. |
//! | `DWS.7023` | 403 | The state of the cluster forbids this for now, as a rule because a task runs. | Wait until the task is done, then try again. |
//! | `DWS.9999` | 500 | The service failed; it also answers so when a workload queue is gone. | Check that the resource exists, then ask support. |

/// All documented codes, sorted.
pub static ALL: [::gaussdb_runtime::codegen::ErrorCode; 116usize] = [
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "APIGW.0301",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Permission,
        ),
        meaning: "The gateway refused the signature or the token of the call.",
        remedy: "Check keys, region and clock, or fetch a new token.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.0001",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The request is malformed, for example an ID that is no UUID.",
        remedy: "Check the form of every ID and member.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.0015",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "The cluster is gone, or belongs to someone else.",
        remedy: "Check the cluster ID and the project of the caller.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.0047",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such cluster.",
        remedy: "Check the cluster ID and the project.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.0114",
        kind: ::std::option::Option::None,
        meaning: "A load balancer has no private IP address.",
        remedy: "Give the load balancer a private IP address, then start the job again.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.10101",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such disaster recovery task.",
        remedy: "Check the ID of the disaster recovery task.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.3027",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such cluster.",
        remedy: "Check the cluster ID and the project.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5001",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The name of the cluster breaks the rules for names.",
        remedy: "Send a name that keeps the rules of the parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5002",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The database type is unknown.",
        remedy: "Send a database type that the parameter allows.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5003",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The database version is unknown.",
        remedy: "Send a version that the parameter allows.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5004",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The `datastore` member is missing or empty.",
        remedy: "Send `datastore` with type and version of the database.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5005",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The database type or its version is not offered.",
        remedy: "Send a type and version that the parameter allows.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5006",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The specification is not valid.",
        remedy: "Choose one that the list of node types offers.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5010",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The region is not valid.",
        remedy: "Choose a region in which the service exists.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5011",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The availability zone is not valid.",
        remedy: "Choose a zone that the region lists.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5012",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "There is no such region or availability zone.",
        remedy: "Choose a region and a zone that exist.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5013",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The password of the database user root breaks the password rules.",
        remedy: "Send a password that keeps the rules of the parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5014",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The VPC ID has the wrong form.",
        remedy: "Send a `vpc_id` as its parameter describes it.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5015",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The subnet ID has the wrong form.",
        remedy: "Send a `subnet_id` as its parameter describes it.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5016",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The security group ID has the wrong form.",
        remedy: "Send the ID of a security group as its parameter describes it.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5017",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The number of days that automated backups are kept is not valid.",
        remedy: "Send a number of days inside the allowed range.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5018",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The schedule of automated backups is not valid.",
        remedy: "Send a schedule that the parameter allows.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5021",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such VPC, or another user owns it.",
        remedy: "Check the VPC ID in the console of the VPC service; the VPC must belong to the project of the call.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5022",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such subnet in the VPC.",
        remedy: "Check in the console of the VPC service that the subnet ID belongs to the VPC of the request.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5023",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such security group in the VPC.",
        remedy: "Name a security group of the VPC.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5027",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The availability zone is not valid.",
        remedy: "Choose a zone that the region lists.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5033",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The volume size cannot be divided by 10.",
        remedy: "Round the size of the volume up to a multiple of 10.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5034",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The flavor of the request does not match the one it must agree with.",
        remedy: "Choose another flavor from `listNodeTypes` or, to resize a cluster, from `listTargetFlavors`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5036",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Permission,
        ),
        meaning: "The datastore is missing, or the caller may not use it.",
        remedy: "Name a datastore that the caller may use.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5037",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The named parameter is unknown.",
        remedy: "Check the spelling of the parameter against the description of the operation.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5038",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "A parameter value lies outside its range.",
        remedy: "Look up the allowed range in the description of the parameter, then send a value inside it.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5039",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "A parameter is given more than once.",
        remedy: "Remove the repetition, so that each parameter stands once in the request.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5045",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Permission,
        ),
        meaning: "The tenant of the caller may not do this.",
        remedy: "Call with the tenant that owns the cluster.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5046",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The `nics` member is empty.",
        remedy: "Send `nics` with at least one network card.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5047",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The number of instances is not valid.",
        remedy: "Send a number that the parameter allows.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5048",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "An extended parameter is not valid.",
        remedy: "Compare the extended parameter with its description, then correct its value.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5050",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Conflict,
        ),
        meaning: "A cluster of this name exists already.",
        remedy: "Choose another name; `listClusters` shows those in use.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5051",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The IP address is not valid.",
        remedy: "Check form and value of the IP address.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5052",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The value for the availability zone is not valid.",
        remedy: "Choose a zone that the region lists.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5053",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The affinity between instances has a value that is not valid.",
        remedy: "Correct the value for the affinity (locality) of the instances.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5054",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The ID of the parameter group is not valid.",
        remedy: "Send the ID of a parameter group.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5056",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "A text is too short or too long.",
        remedy: "Look up the allowed length in the description of the parameter, then shorten or lengthen the text.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5057",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The cluster name has characters or a length that are not allowed.",
        remedy: "Send a name that keeps the rules of the parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5059",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The name of the database user has characters that are not allowed.",
        remedy: "Send a name that keeps the rules of the parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5060",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "An integer lies outside its range.",
        remedy: "Look up smallest and largest value in the description of the parameter, then send an integer between them.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5061",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The volume type is not allowed.",
        remedy: "Choose a volume type that `listNodeTypes` gives for the flavor.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5062",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The volume label is not allowed.",
        remedy: "Correct the label (tag) of the volume.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5063",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The `specific` member is not valid.",
        remedy: "Correct the value of `specific`; the reference does not say which values it takes.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5064",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "An ID in the request is not a UUID.",
        remedy: "Copy the ID anew from the list operation of the resource.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5065",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The format is not valid.",
        remedy: "Send the value in the format of its parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5070",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The flavor disagrees with the configuration of the service.",
        remedy: "Choose one that the list of node types offers.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5071",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The volume type disagrees with the configuration of the service.",
        remedy: "Choose a disk type that the service offers.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5078",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The disk size is not valid.",
        remedy: "Send a size in GB that the flavor allows; `listNodeTypes` gives smallest, largest and step.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5079",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The backup schedule lies outside of what is allowed.",
        remedy: "Send a schedule that the parameter allows.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5080",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "Backups cannot be kept for that many days.",
        remedy: "Send a number of days inside the allowed range.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5081",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The disk type of the instance is not allowed.",
        remedy: "Choose a disk type that `listNodeTypes` gives for the flavor.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5082",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "This database user name cannot be used.",
        remedy: "Send a name that keeps the rules of the parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5083",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The affinity lies outside of what the service is configured for.",
        remedy: "Send one of the affinity values that the service is configured for.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5084",
        kind: ::std::option::Option::None,
        meaning: "The volume configuration of the service is wrong.",
        remedy: "Send an allowed volume, or ask support.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5086",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "Instances of one type need one and the same flavor.",
        remedy: "Use one flavor for all instances of a type.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5087",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "Instances of one type need equal disks.",
        remedy: "Use equal disks for all instances of a type.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5089",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "Objects of this type cannot be created.",
        remedy: "Check the type in the request and choose a supported one.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5091",
        kind: ::std::option::Option::Some(::gaussdb_runtime::codegen::ErrorKind::Quota),
        meaning: "The cluster already has as many nodes as it may have.",
        remedy: "Ask for fewer nodes, or choose a larger flavor instead.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5093",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The flavor data are not valid.",
        remedy: "Send the data of an offered flavor.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5095",
        kind: ::std::option::Option::None,
        meaning: "Instances of this type cannot do this.",
        remedy: "Choose an instance of a fitting type.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5096",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The number of disks is not valid.",
        remedy: "Send a number of disks that the flavor allows; see `listNodeTypes`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5097",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "There is no such region or availability zone.",
        remedy: "Choose a region and a zone that exist.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5098",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The way to bind the elastic IP address is not valid.",
        remedy: "Send one of the binding types `auto_assign`, `not_use` and `bind_existing`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5104",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "An instance can have one subnet only.",
        remedy: "Name exactly one subnet for all network cards of the instance.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5106",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The instance type is not valid.",
        remedy: "Correct the instance type; see the description of the operation for its values.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5107",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The cluster mode is not valid.",
        remedy: "Correct the mode of the cluster; see the description of the operation for its values.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5111",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no backup file with this ID.",
        remedy: "Check the ID of the backup file.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5130",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The agency name is not valid.",
        remedy: "Check in the identity service (IAM) that an agency of this name exists.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5133",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The ID of the elastic IP address has the wrong form.",
        remedy: "Send the ID of an elastic IP address.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5135",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such elastic IP address.",
        remedy: "Name an elastic IP address that exists.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5144",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The password of the cluster administrator breaks the password rules.",
        remedy: "Send a password that keeps the rules of the parameter.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5145",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The administrator password repeats the user name forwards or backwards.",
        remedy: "Choose a password without the user name.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5146",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The parameters of the server group are missing.",
        remedy: "Send the parameters of the server (ECS) group, which the operation needs.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5147",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "A parameter of the server group is not valid.",
        remedy: "Compare the parameters of the server (ECS) group with their descriptions, then correct them.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5148",
        kind: ::std::option::Option::Some(::gaussdb_runtime::codegen::ErrorKind::Quota),
        meaning: "The limit for server groups is reached.",
        remedy: "Ask for fewer server (ECS) groups, or delete unused ones first.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5149",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no snapshot with this ID, or the ID has the wrong form.",
        remedy: "Take the ID of the snapshot from `listSnapshots`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5165",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The text that stands for null in the data file is not valid.",
        remedy: "Correct the text that the request names as null marker, so that it is the one the file uses.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5166",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The option `noescaping` is not valid for the text format.",
        remedy: "Correct the value of `noescaping`, or leave it out.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5167",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The option `header` of the data file is neither true or on, nor false or off.",
        remedy: "Set `header` to `true`, `on`, `false` or `off`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5168",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The option `fill_missing_fields` is neither true or on, nor false or off.",
        remedy: "Set `fill_missing_fields` to `true`, `on`, `false` or `off`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5169",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The option `ignore_extra_data` is neither true or on, nor false or off.",
        remedy: "Set `ignore_extra_data` to `true`, `on`, `false` or `off`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5170",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The number of format errors that an import may have is not valid.",
        remedy: "Correct the number of format errors after which the import gives up.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5171",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "User name or password of the database login is wrong.",
        remedy: "Send the right user name and password.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5172",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such database.",
        remedy: "Take the name of the database from `listDatabases`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5173",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such schema.",
        remedy: "Take the name of the schema from `listDatabaseSchemas`.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5174",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such table.",
        remedy: "Check name and schema of the table; `listDatabaseObjects` lists tables.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5175",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The database user name is empty.",
        remedy: "Send the name of a database user that may load the data.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5176",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The password of the database user is empty.",
        remedy: "Send the password of the database user together with its name.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5177",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The database of the table to load into is not named.",
        remedy: "Name the database that holds the table; `listDatabases` gives the names.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5178",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The schema of the table to load into is not named.",
        remedy: "Name the schema that holds the table; `listDatabaseSchemas` gives the names.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5179",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The table to load into is not named.",
        remedy: "Name the table, which must exist before data is loaded into it.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5180",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The path of the files in object storage is not valid.",
        remedy: "Check bucket and path of the files in object storage (OBS).",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5181",
        kind: ::std::option::Option::None,
        meaning: "Loading the data failed; the message names the reason.",
        remedy: "Remove the reason that the message gives, then start the load again.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5182",
        kind: ::std::option::Option::None,
        meaning: "The job has ended already.",
        remedy: "Choose a job that is still loading.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5183",
        kind: ::std::option::Option::None,
        meaning: "The job was canceled already.",
        remedy: "Choose a job that is still loading.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5184",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The data file is neither CSV nor TEXT.",
        remedy: "Send a file in one of these formats.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5185",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The encoding of the data file is none of `GBK`, `UTF8`, `Latin1` and `SQL_ASCII`.",
        remedy: "Convert the file to one of these encodings, or name the one it has.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5186",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The field delimiter of the data file is not valid.",
        remedy: "Send the delimiter that the rows of the file really use.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5187",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The quotation mark of the CSV file is not valid.",
        remedy: "Send the quotation mark that the CSV file really uses.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5189",
        kind: ::std::option::Option::None,
        meaning: "The service could not get an access key.",
        remedy: "Try again later; if it fails again, ask the administrator of the database or support.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5191",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::NotFound,
        ),
        meaning: "There is no such tag.",
        remedy: "Check key and value of the tag.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5194",
        kind: ::std::option::Option::Some(::gaussdb_runtime::codegen::ErrorKind::Quota),
        meaning: "The resource can have no more tags.",
        remedy: "Delete tags that are not needed; `listClusterTags` shows those the cluster has.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5197",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The tag is not valid.",
        remedy: "Send key and value as the rules for tags ask.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5198",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The user name is not valid.",
        remedy: "Correct the user name: the description of its field tells which characters and how many are allowed.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5199",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The password is not valid.",
        remedy: "Choose a password that follows the rules in the description of its field.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5200",
        kind: ::std::option::Option::None,
        meaning: "The flavor is sold out in this place.",
        remedy: "Choose another flavor, availability zone or region, or wait until there is capacity again.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5202",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The subnet ID is empty.",
        remedy: "Send the ID of a subnet that lies in the VPC of the request.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5203",
        kind: ::std::option::Option::Some(
            ::gaussdb_runtime::codegen::ErrorKind::Invalid,
        ),
        meaning: "The security group ID is empty.",
        remedy: "Send the ID of a security group that belongs to the VPC of the request.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.5206",
        kind: ::std::option::Option::None,
        meaning: "This database version lacks the function.",
        remedy: "Send parameters that fit the version of the cluster.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.7023",
        kind: ::std::option::Option::Some(::gaussdb_runtime::codegen::ErrorKind::Busy),
        meaning: "The state of the cluster forbids this for now, as a rule because a task runs.",
        remedy: "Wait until the task is done, then try again.",
    },
    ::gaussdb_runtime::codegen::ErrorCode {
        code: "DWS.9999",
        kind: ::std::option::Option::None,
        meaning: "The service failed; it also answers so when a workload queue is gone.",
        remedy: "Check that the resource exists, then ask support.",
    },
];

/// What the documents say about a code.
pub fn lookup(
    code: &str,
) -> ::std::option::Option<&'static ::gaussdb_runtime::codegen::ErrorCode> {
    ALL.binary_search_by(|entry| entry.code.cmp(code)).ok().map(|at| &ALL[at])
}
