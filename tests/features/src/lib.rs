//! A program that uses the SDK with one feature.

#[cfg(test)]
mod tests {
    use gaussdb_api::dws;
    use gaussdb_api::runtime::transport::Replay;
    use gaussdb_api::runtime::{Credentials, HttpResponse};
    use serde_json::json;

    /// If the crate had this module too, its use below would be ambiguous and would not compile.
    mod absent {
        pub mod gaussdb_mysql {
            pub const IS_ABSENT: bool = true;
        }
    }

    #[test]
    fn the_other_service_is_not_there() {
        use absent::*;
        #[allow(unused_imports)]
        use gaussdb_api::*;
        assert_eq!([gaussdb_mysql::IS_ABSENT], [true]);
    }

    #[tokio::test]
    async fn the_one_service_is_called() {
        let answer = json!({"clusters": [{"name": "demo"}], "count": 1});
        let replay = Replay::answers([HttpResponse::json(200, &answer)]);
        let config = gaussdb_api::Config::builder()
            .region("cn-north-4")
            .project_id("p1")
            .credentials(Credentials::new("AK", "SK"))
            .transport(replay.clone())
            .build()
            .unwrap();
        let output = dws::Client::new(&config).list_clusters().send().await.unwrap();
        assert_eq!(output.clusters[0].name.as_deref(), Some("demo"));
        let url = &replay.requests()[0].url;
        assert_eq!(url, "https://dws.cn-north-4.myhuaweicloud.com/v1.0/p1/clusters");
    }
}
