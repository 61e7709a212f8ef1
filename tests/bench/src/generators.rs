//! The two generators: texts of descriptions → files of a crate.

use std::collections::BTreeMap;
use std::panic;

use gaussdb_generator::{Renames, Source};
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle};

/// Path below the crate → text.
pub type Files = BTreeMap<String, String>;

/// Module, feature and text of each description.
pub type Inputs<'a> = [(&'a str, &'a str, &'a str)];

/// Our crate, one file for each operation and shared type.
pub fn ours(inputs: &Inputs<'_>, renames: &str) -> Result<Files, String> {
    let sources: Vec<_> =
        inputs.iter().map(|(_, feature, text)| Source { feature, file: feature, text, metrics: None }).collect();
    let renames = Renames { file: "names.toml", text: renames };
    match gaussdb_generator::generate(&sources, renames, gaussdb_generator::Package::Workspace) {
        Ok(generated) => Ok(generated.files),
        Err(found) => Err(found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}

/// The modules of progenitor, generated one after the other as in a build script.
pub fn theirs(inputs: &Inputs<'_>) -> Result<Files, String> {
    inputs.iter().map(|(module, _, text)| Ok((format!("src/{module}.rs"), progenitor(text)?))).collect()
}

/// The modules of progenitor, generated in one thread each as in our generator.
pub fn theirs_in_threads(inputs: &Inputs<'_>) -> Result<Files, String> {
    std::thread::scope(|scope| {
        let start = |(module, _, text): &(&str, &'_ str, &'_ str)| {
            let (module, text) = ((*module).to_owned(), (*text).to_owned());
            scope.spawn(move || Ok((format!("src/{module}.rs"), progenitor(&text)?)))
        };
        let threads: Vec<_> = inputs.iter().map(start).collect();
        threads.into_iter().map(|it| it.join().unwrap_or_else(|_| Err("panicked".to_owned()))).collect()
    })
}

/// One description through progenitor with its positional interface. A panic is an error, too.
pub fn progenitor(text: &str) -> Result<String, String> {
    panic::catch_unwind(|| client(text)).unwrap_or_else(|payload| {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        Err(text.or(payload.downcast_ref::<&str>().copied()).unwrap_or("it panics").to_owned())
    })
}

fn client(text: &str) -> Result<String, String> {
    let api = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    let mut settings = GenerationSettings::default();
    settings.with_interface(InterfaceStyle::Positional);
    let tokens = Generator::new(&settings).generate_tokens(&api).map_err(|error| error.to_string())?;
    let file = syn::parse2(tokens).map_err(|error| error.to_string())?;
    Ok(prettyplease::unparse(&file))
}

/// The reason why progenitor refuses a description, if it does.
pub fn refusal(text: &str) -> Option<String> {
    progenitor(text).err()
}
