//! Endpoints.  In: region, overrides.  Out: the URLs to try, in order.
//!
//! Invariant: every URL has a scheme and a host, and neither a query nor a slash at its end.

mod known;
mod list;
pub(crate) mod resolved;

use std::path::PathBuf;

use serde_yaml::Value;

use crate::description::operation::Service;
use crate::environment::Environment;
use crate::secret::redact::without_login;

/// The base URL of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Endpoint {
    /// `https://host:port`
    pub origin: String,
    /// `host:port`
    pub authority: String,
    /// Prefix of every path; usually empty.
    pub prefix: String,
}

impl Endpoint {
    /// Reads a URL or a bare host.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| Err(format!("endpoint `{}` {why}", without_login(text)));
        let text = text.trim();
        let (scheme, rest) = match text.split_once("://") {
            Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest),
            None => ("https".to_owned(), text),
        };
        if scheme != "https" && scheme != "http" {
            return wrong("is neither https nor http");
        }
        let (authority, path) = match rest.find('/') {
            Some(start) => rest.split_at(start),
            None => (rest, ""),
        };
        let host_like = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
        if authority.is_empty() || !authority.chars().all(host_like) {
            return wrong("has no valid host");
        }
        let prefix = path.trim_end_matches('/');
        let path_like = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
        if !prefix.chars().all(path_like) || prefix.split('/').any(|s| s == "." || s == "..") {
            return wrong("has a path that cannot be used");
        }
        // Host names are case-insensitive, URL libraries write them in lower case, and the signature covers them.
        let authority = authority.to_ascii_lowercase();
        let default_port = if scheme == "https" { ":443" } else { ":80" };
        let authority = authority.strip_suffix(default_port).unwrap_or(&authority).to_owned();
        Ok(Self { origin: format!("{scheme}://{authority}"), authority, prefix: prefix.to_owned() })
    }
}

impl Endpoint {
    /// The URL in front of every path.
    pub(crate) fn base(&self) -> String {
        format!("{}{}", self.origin, self.prefix)
    }
}

/// The endpoints of a service: the explicit one, else those of the region from environment, regions file, description.
pub(crate) fn resolve(
    service: &Service,
    explicit: Option<&str>,
    region: Option<&str>,
    environment: &Environment,
) -> Result<Vec<Endpoint>, String> {
    if let Some(url) = explicit {
        return Ok(vec![Endpoint::parse(url)?]);
    }
    let Some(region) = region else {
        return Err("no region is configured: set `region` or `endpoint` of the configuration, or the variable HUAWEICLOUD_SDK_REGION".to_owned());
    };
    let variable = |name: &str| format!("HUAWEICLOUD_SDK_REGION_{}_{}", screaming(name), screaming(region));
    for name in names(service).map(variable) {
        let Some(list) = environment.variable(&name) else {
            continue;
        };
        let urls: Vec<_> = list.split(',').filter(|url| !url.trim().is_empty()).collect();
        return match urls.is_empty() {
            true => Err(format!("{name} names no endpoint")),
            false => urls.into_iter().map(Endpoint::parse).collect(),
        };
    }
    let from_file = regions_file(service, region, environment)?;
    if !from_file.is_empty() {
        return from_file.iter().map(|url| Endpoint::parse(url)).collect();
    }
    let mut known = service.endpoints.iter();
    match known.find(|(id, _)| *id == region) {
        Some((_, url)) => Ok(vec![Endpoint::parse(url)?]),
        None => Err(unknown_region(service, region)),
    }
}

/// The identity service of a region.
pub(crate) fn identity(
    explicit: Option<&str>,
    region: Option<&str>,
    environment: &Environment,
) -> Result<Endpoint, String> {
    let configured = explicit.map(str::to_owned);
    let configured = configured.or_else(|| environment.variable("HUAWEICLOUD_SDK_IAM_ENDPOINT"));
    Endpoint::parse(&configured.unwrap_or_else(|| known::IDENTITY.of(region).to_owned()))
}

/// The security token service of a region.
pub(crate) fn tokens(region: Option<&str>, environment: &Environment) -> Result<Endpoint, String> {
    let url = environment.variable("HUAWEICLOUD_SDK_STS_ENDPOINT");
    Endpoint::parse(&url.unwrap_or_else(|| known::TOKENS.of(region).to_owned()))
}

/// What the service may be called in variables and files.
fn names(service: &Service) -> impl Iterator<Item = &'static str> {
    std::iter::once(service.name).chain(service.alias)
}

fn screaming(name: &str) -> String {
    let upper = name.to_ascii_uppercase();
    upper.replace(|c: char| !c.is_ascii_alphanumeric(), "_")
}

/// `{SERVICE: [{id, endpoint} | {id, endpoints: […]}]}`, the service in any case.
fn regions_file(service: &Service, region: &str, environment: &Environment) -> Result<Vec<String>, String> {
    let named = environment.variable("HUAWEICLOUD_SDK_REGIONS_FILE").map(PathBuf::from);
    let Some(path) = named.or_else(|| environment.home_file("regions.yaml")) else {
        return Ok(Vec::new());
    };
    let wrong = |why: String| format!("regions file {}: {why}", path.display());
    let Some(text) = environment.file(&path).map_err(|e| wrong(e.to_string()))? else {
        return Ok(Vec::new());
    };
    let file: Value = serde_yaml::from_str(&text).map_err(|e| wrong(e.to_string()))?;
    let services = file.as_mapping().ok_or_else(|| wrong("is not a map of services".to_owned()))?;
    let is_ours = |found: &str| names(service).any(|name| found.eq_ignore_ascii_case(name));
    let entries = services
        .iter()
        .filter(|(name, _)| name.as_str().is_some_and(is_ours))
        .filter_map(|(_, entries)| entries.as_sequence())
        .flatten()
        .filter(|entry| entry.get("id").and_then(Value::as_str) == Some(region));
    let mut urls = Vec::new();
    for entry in entries {
        let one = entry.get("endpoint").into_iter();
        let many = entry.get("endpoints").and_then(Value::as_sequence).into_iter().flatten();
        urls.extend(one.chain(many).filter_map(Value::as_str).map(str::to_owned));
        if urls.is_empty() {
            return Err(wrong(format!("region {region} has no endpoint")));
        }
    }
    Ok(urls)
}

fn unknown_region(service: &Service, region: &str) -> String {
    let mut names: Vec<_> = service.endpoints.iter().map(|(id, _)| *id).collect();
    names.sort_by_key(|name| (strsim::damerau_levenshtein(name, region), *name));
    names.truncate(3);
    let title = service.title;
    match &names[..] {
        [] => format!("{title} has no documented endpoints: set `endpoint` or `endpoint_of` of the configuration"),
        near => format!(
            "{title} has no region `{region}`; the nearest names are {}. For another region set `endpoint_of` of the configuration",
            near.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static SERVICE: Service = Service::new(
        "dws",
        "GaussDB(DWS)",
        &[
            ("cn-east-3", "https://dws.cn-east-3.myhuaweicloud.com"),
            ("cn-north-4", "https://dws.cn-north-4.myhuaweicloud.com"),
            ("eu-west-101", "https://dws.eu-west-101.myhuaweicloud.eu"),
            ("la-south-2", "https://dws.la-south-2.myhuaweicloud.com"),
        ],
    );

    fn find(region: &str, variables: &[(&str, &str)], files: &[(&str, &str)]) -> Result<Vec<String>, String> {
        let environment = Environment::fixed(variables.iter().copied(), files.iter().copied());
        let found = resolve(&SERVICE, None, Some(region), &environment)?;
        Ok(found.into_iter().map(|e| e.origin).collect())
    }

    #[test]
    fn environment_then_file_then_description() {
        let home = ("HOME", "/h");
        let variable = ("HUAWEICLOUD_SDK_REGION_DWS_CN_NORTH_4", "a.test, http://b.test:80/");
        let file = (
            "/h/.huaweicloud/regions.yaml",
            "DWS:\n- id: cn-north-4\n  endpoints: [c.test]\n- {id: new-1, endpoint: d.test}",
        );
        assert_eq!(find("cn-north-4", &[home, variable], &[file]).unwrap(), ["https://a.test", "http://b.test"]);
        assert_eq!(find("cn-north-4", &[home], &[file]).unwrap(), ["https://c.test"]);
        assert_eq!(find("new-1", &[home], &[file]).unwrap(), ["https://d.test"]);
        assert_eq!(find("cn-east-3", &[home], &[file]).unwrap(), ["https://dws.cn-east-3.myhuaweicloud.com"]);
    }

    #[test]
    fn the_vendors_own_name_of_a_service_counts_too() {
        let service = Service { alias: Some("gaussdb"), ..Service::new("gaussdb-mysql", "x", &[]) };
        let from = |variables: &[(&str, &str)], files: &[(&str, &str)]| {
            let environment = Environment::fixed(variables.iter().copied(), files.iter().copied());
            resolve(&service, None, Some("r-1"), &environment).map(|found| found[0].authority.clone())
        };
        assert_eq!(from(&[("HUAWEICLOUD_SDK_REGION_GAUSSDB_R_1", "a.test")], &[]).unwrap(), "a.test");
        assert_eq!(from(&[("HUAWEICLOUD_SDK_REGION_GAUSSDB_MYSQL_R_1", "b.test")], &[]).unwrap(), "b.test");
        let file = ("/h/.huaweicloud/regions.yaml", "GaussDB: [{id: r-1, endpoint: c.test}]");
        assert_eq!(from(&[("HOME", "/h")], &[file]).unwrap(), "c.test");
    }

    #[test]
    fn an_unknown_region_names_its_neighbours() {
        let error = find("cn-nroth-4", &[], &[]).unwrap_err();
        assert!(error.contains("nearest names are cn-north-4,"), "{error}");
    }

    #[test]
    fn a_variable_without_an_endpoint_is_an_error() {
        let variable = ("HUAWEICLOUD_SDK_REGION_DWS_CN_NORTH_4", " , ");
        let error = find("cn-north-4", &[variable], &[]).unwrap_err();
        assert!(error.contains("HUAWEICLOUD_SDK_REGION_DWS_CN_NORTH_4"), "{error}");
    }

    #[test]
    fn a_broken_regions_file_is_an_error() {
        let named = [("HUAWEICLOUD_SDK_REGIONS_FILE", "/r")];
        for text in ["- a", "dws:\n- id: cn-north-4", "a: ["] {
            assert!(find("cn-north-4", &named, &[("/r", text)]).unwrap_err().contains("/r"), "{text}");
        }
    }

    #[test]
    fn endpoints_are_checked_and_made_plain() {
        let parsed = Endpoint::parse(" HTTPS://Host.Test:443/base/ ").unwrap();
        assert_eq!(
            (parsed.origin.as_str(), parsed.authority.as_str(), parsed.prefix.as_str()),
            ("https://host.test", "host.test", "/base")
        );
        assert_eq!(Endpoint::parse("httpbin.test").unwrap().origin, "https://httpbin.test");
        for bad in ["", "ftp://h", "https://", "https://u:p@h", "https://h?x=1", "h/../x", "https://h h", "h/a b"] {
            assert!(Endpoint::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_identity_service_follows_the_region() {
        let none = Environment::fixed([], []);
        let origin = |region| identity(None, region, &none).unwrap().origin;
        assert_eq!(origin(None), "https://iam.myhuaweicloud.com");
        assert_eq!(origin(Some("cn-north-4")), "https://iam.cn-north-4.myhuaweicloud.com");
        // Its description knows no endpoint there.
        assert_eq!(origin(Some("cn-south-4")), "https://iam.myhuaweicloud.com");
        assert_eq!(origin(Some("eu-west-101")), "https://iam.eu-west-101.myhuaweicloud.eu");
        let set = Environment::fixed([("HUAWEICLOUD_SDK_IAM_ENDPOINT", "http://iam.local")], []);
        assert_eq!(identity(None, None, &set).unwrap().origin, "http://iam.local");
        assert_eq!(identity(Some("iam.mine"), None, &set).unwrap().origin, "https://iam.mine");
    }

    #[test]
    fn the_token_service_follows_the_region_where_there_is_one() {
        let none = Environment::fixed([], []);
        let origin = |region, around: &Environment| tokens(region, around).unwrap().origin;
        assert_eq!(origin(Some("tr-west-1"), &none), "https://sts.tr-west-1.myhuaweicloud.com");
        assert_eq!(origin(Some("cn-south-4"), &none), "https://sts.cn-north-4.myhuaweicloud.com");
        assert_eq!(origin(None, &none), "https://sts.cn-north-4.myhuaweicloud.com");
        let set = Environment::fixed([("HUAWEICLOUD_SDK_STS_ENDPOINT", "sts.local")], []);
        assert_eq!(origin(Some("tr-west-1"), &set), "https://sts.local");
    }
}
