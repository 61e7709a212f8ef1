//! The endpoint of each region.  In: the servers of a description.  Out: regions and URLs.

use openapiv3::Server;

/// The regions of a server with their URLs: those of its variable `region`, or its `x-region`.
pub fn endpoints(server: &Server) -> Vec<(String, String)> {
    let variable = server.variables.as_ref().and_then(|variables| variables.get("region"));
    let listed = variable.into_iter().flat_map(|variable| &variable.enumeration);
    let listed = listed.map(|region| (region.clone(), server.url.replace("{region}", region)));
    let own = server.extensions.get("x-region").and_then(|region| region.as_str());
    listed.chain(own.map(|region| (region.to_owned(), server.url.clone()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_has_the_regions_of_its_variable_or_its_own() {
        let cases = [
            (
                "{url: 'https://{region}.tins', variables: {region: {default: a, enum: [a, b]}}}",
                vec![("a", "https://a.tins"), ("b", "https://b.tins")],
            ),
            ("{url: 'https://tins', x-region: c}", vec![("c", "https://tins")]),
            ("{url: 'https://tins'}", vec![]),
        ];
        for (text, expected) in cases {
            let server: Server = serde_yaml::from_str(text).unwrap();
            let found = endpoints(&server);
            let found: Vec<_> = found.iter().map(|(region, url)| (region.as_str(), url.as_str())).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}
