//! Keys in a profile file.  In: an INI file.  Out: credentials.

use std::path::PathBuf;

use ini::{Ini, ParseOption, Properties};

use super::named::Named;
use super::provider::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::http::future::BoxFuture;
use crate::secret::Secret;

const NAME: &str = "profile";
/// The spellings of one section that the vendor's own kits use.
const SECTIONS: [&str; 3] = ["basic", "basiccredentials", "basic.credentials"];

/// The section `[basic]` (or `[basiccredentials]`, `[basic.credentials]`) of a credentials file.
/// The file is the given one, else `HUAWEICLOUD_SDK_CREDENTIALS_FILE`, else `~/.huaweicloud/credentials`.
#[derive(Debug, Clone, Default)]
pub struct Profile {
    path: Option<PathBuf>,
}

impl Profile {
    /// A certain file.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self { path: Some(path.into()) }
    }

    fn read(&self, context: &Context<'_>) -> Result<Named, CredentialsError> {
        let environment = context.environment;
        let named = environment.variable("HUAWEICLOUD_SDK_CREDENTIALS_FILE");
        let path = self.path.clone().or(named.map(PathBuf::from));
        let Some(path) = path.or_else(|| environment.home_file("credentials")) else {
            return Err(CredentialsError::absent(NAME, "there is no home directory"));
        };
        let shown = path.display();
        let text = match environment.file(&path) {
            Ok(Some(text)) => Secret::new(text),
            Ok(None) => {
                return Err(CredentialsError::absent(NAME, format!("{shown} does not exist")));
            }
            Err(error) => return Err(CredentialsError::broken(NAME, format!("{shown}: {error}"))),
        };
        parse(text.expose(), &shown.to_string())
    }
}

fn parse(text: &str, shown: &str) -> Result<Named, CredentialsError> {
    // Keys may hold any character, so neither quotes nor backslashes mean anything.
    let options = ParseOption { enabled_quote: false, enabled_escape: false, ..ParseOption::default() };
    // The parser's own message quotes the text, which holds secrets.
    let file = Ini::load_from_str_opt(text.trim_start_matches('\u{feff}'), options)
        .map_err(|error| CredentialsError::broken(NAME, format!("{shown}: line {} is not INI", error.line)))?;
    let ours = |name: Option<&str>| name.is_some_and(|name| SECTIONS.contains(&name.to_lowercase().as_str()));
    let Some((_, section)) = file.iter().find(|(name, _)| ours(*name)) else {
        let message = format!("{shown}: there is no section [{}]", SECTIONS.join("] or ["));
        return Err(CredentialsError::absent(NAME, message));
    };
    Named::read(NAME, |name| get(section, name), |name| format!("{shown}: `{name}`"))
}

fn get(section: &Properties, name: &str) -> Option<String> {
    section
        .iter()
        .find(|(key, _)| key.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim().to_owned())
        .filter(|value| !value.is_empty())
}

impl CredentialsProvider for Profile {
    fn name(&self) -> &'static str {
        NAME
    }

    fn provide<'a>(&'a self, context: &'a Context<'a>) -> BoxFuture<'a, Result<Credentials, CredentialsError>> {
        Box::pin(async move { self.read(context)?.credentials(context).await })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::credentials::federated::tests::exchanges;
    use crate::auth::credentials::provider::testing::Surroundings;
    use crate::environment::Environment;
    use crate::http::transport::Replay;

    async fn read(variables: &[(&str, &str)], files: &[(&str, &str)]) -> Result<Credentials, CredentialsError> {
        let environment = Environment::fixed(variables.iter().copied(), files.iter().copied());
        Profile::default().provide(&Surroundings::new(Replay::new(exchanges()), environment).context()).await
    }

    #[tokio::test]
    async fn all_three_spellings_of_the_section_are_read() {
        for section in SECTIONS {
            let text = format!(
                "[global]\nak=x\n\n[{section}]\nAK = a;b#c\nsk = q\\n\"uote=%\nproject_id = p\ndomain_id = d\n\
                 iam_endpoint = iam.mine\n"
            );
            let files = [("/home/u/.huaweicloud/credentials", text.as_str())];
            let found = read(&[("HOME", "/home/u")], &files).await.unwrap();
            assert_eq!(found.secrets(), ["q\\n\"uote=%"], "{section}");
            assert_eq!(format!("{:?}", found.kind), "Keys(a;b#c, ***)");
            assert_eq!(found.project_id.as_deref(), Some("p"));
            assert_eq!(found.domain_id.as_deref(), Some("d"));
            assert_eq!(found.iam_endpoint.as_deref(), Some("iam.mine"));
        }
    }

    #[tokio::test]
    async fn the_variable_names_the_file() {
        let variables = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/etc/keys")];
        let files = [("/etc/keys", "[basic]\nak=a\nsk=s\nsecurity_token=t")];
        assert_eq!(read(&variables, &files).await.unwrap().secrets(), ["s", "t"]);
    }

    #[tokio::test]
    async fn the_home_directory_has_either_name() {
        let files = [("/h/.huaweicloud/credentials", "[basic]\nak=a\nsk=s")];
        assert_eq!(read(&[("USERPROFILE", "/h")], &files).await.unwrap().secrets(), ["s"]);
        assert!(read(&[], &files).await.unwrap_err().is_absent());
    }

    #[tokio::test]
    async fn a_federated_section_is_exchanged_at_its_own_endpoint() {
        let text = "[basic]\nidp_id=i\nid_token_file=/t\nproject_id=p\niam_endpoint=https://iam.mine";
        let files = [("/h/.huaweicloud/credentials", text), ("/t", "jwt")];
        let replay = Replay::new(exchanges());
        let environment = Environment::fixed([("HOME", "/h")], files);
        let around = Surroundings::new(replay.clone(), environment);
        let found = Profile::default().provide(&around.context()).await.unwrap();
        assert_eq!((found.secrets(), found.project_id.as_deref()), (vec!["SK", "ST"], Some("p")));
        assert!(replay.requests().iter().all(|request| request.url.starts_with("https://iam.mine/")));
    }

    #[tokio::test]
    async fn messages_report_what_is_missing_and_never_quote() {
        let home = [("HOME", "/h")];
        let cases = [
            ("[basic]\nak=hunter2", "`sk` is not set", false),
            ("[basic]\nid_token_file=hunter2", "`idp_id` is not set", false),
            ("[basic]\nsecurity_token=hunter2", "`ak` and", true),
            ("[other]\nak=hunter2", "there is no section [basic]", true),
            ("[basic\nak=hunter2", "is not INI", false),
        ];
        for (text, expected, absent) in cases {
            let error = read(&home, &[("/h/.huaweicloud/credentials", text)]).await.unwrap_err();
            assert_eq!(error.is_absent(), absent, "{error}");
            let error = error.to_string();
            assert!(error.contains(expected) && !error.contains("hunter2"), "{error}");
        }
        assert!(read(&home, &[]).await.unwrap_err().to_string().contains("does not exist"));
    }
}
