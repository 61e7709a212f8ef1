//! Keys in a profile file.  In: an INI file.  Out: credentials.

use std::path::PathBuf;

use ini::{Ini, ParseOption, Properties};

use super::{Context, Credentials, CredentialsError, CredentialsProvider};
use crate::secret::Secret;
use crate::transport::BoxFuture;

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

    fn read(&self, context: &Context<'_>) -> Result<Credentials, CredentialsError> {
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
        parse(text.expose()).map_err(|message| CredentialsError::broken(NAME, format!("{shown}: {message}")))
    }
}

fn parse(text: &str) -> Result<Credentials, String> {
    // Keys may hold any character, so neither quotes nor backslashes mean anything.
    let options = ParseOption { enabled_quote: false, enabled_escape: false, ..ParseOption::default() };
    // The parser's own message quotes the text, which holds secrets.
    let file = Ini::load_from_str_opt(text.trim_start_matches('\u{feff}'), options)
        .map_err(|error| format!("line {} is not INI", error.line))?;
    let section =
        file.iter().find(|(name, _)| name.is_some_and(|name| SECTIONS.contains(&name.to_lowercase().as_str())));
    let Some((_, section)) = section else {
        return Err(format!("there is no section [{}]", SECTIONS.join("] or [")));
    };
    let required = |name| get(section, name).ok_or(format!("`{name}` is missing"));
    let (access_key, secret_key) = (required("ak")?, required("sk")?);
    let mut credentials = match get(section, "security_token") {
        Some(token) => Credentials::temporary(access_key, secret_key, token),
        None => Credentials::new(access_key, secret_key),
    };
    credentials.project_id = get(section, "project_id");
    Ok(credentials)
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
        Box::pin(async move { self.read(context) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::credentials::testing::Surroundings;
    use crate::environment::Environment;
    use crate::transport::Replay;

    fn read(variables: &[(&str, &str)], files: &[(&str, &str)]) -> Result<Credentials, String> {
        let environment = Environment::fixed(variables.iter().copied(), files.iter().copied());
        let around = Surroundings::new(Replay::default(), environment);
        let found = Profile::default().read(&around.context());
        found.map_err(|error| error.to_string())
    }

    #[test]
    fn all_three_spellings_of_the_section_are_read() {
        for section in SECTIONS {
            let text = format!("[global]\nak=x\n\n[{section}]\nAK = a;b#c\nsk = q\\n\"uote=%\nproject_id = p\n");
            let files = [("/home/u/.huaweicloud/credentials", text.as_str())];
            let found = read(&[("HOME", "/home/u")], &files).unwrap();
            assert_eq!(found.secrets(), ["q\\n\"uote=%"], "{section}");
            assert_eq!(format!("{:?}", found.kind), "Keys(a;b#c, ***)");
            assert_eq!(found.project_id.as_deref(), Some("p"));
        }
    }

    #[test]
    fn the_variable_names_the_file() {
        let variables = [("HUAWEICLOUD_SDK_CREDENTIALS_FILE", "/etc/keys")];
        let files = [("/etc/keys", "[basic]\nak=a\nsk=s\nsecurity_token=t")];
        assert_eq!(read(&variables, &files).unwrap().secrets(), ["s", "t"]);
    }

    #[test]
    fn messages_say_what_is_missing_and_never_quote() {
        let home = [("HOME", "/h")];
        let cases = [
            ("[basic]\nak=hunter2", "`sk` is missing"),
            ("[other]\nak=hunter2", "there is no section [basic]"),
            ("[basic\nak=hunter2", "is not INI"),
        ];
        for (text, expected) in cases {
            let error = read(&home, &[("/h/.huaweicloud/credentials", text)]).unwrap_err();
            assert!(error.contains(expected) && !error.contains("hunter2"), "{error}");
        }
        assert!(read(&home, &[]).unwrap_err().contains("does not exist"));
    }
}
