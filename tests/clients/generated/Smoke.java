package gaussdbdws;

/** A generated client lists the clusters of the mock and creates one. Argument: the URL. */
public final class Smoke {
    public static void main(String[] arguments) {
        String project = "0".repeat(32);
        Client api = new Client(new Client.Config().serverUrl(arguments[0]).header("X-Auth-Token", "mock-token"));
        var before = api.listClusters(project).clusters();
        if (!before.get(0).name().equals("sales-dwh")) throw new AssertionError(before);
        var cluster = new Client.SingleZoneClusterSpec(
            "dws.m1.xlarge.ultrahigh", 3L, "subnet-1", "group-1", "vpc-1", null, null, "made-in-java", "dbadmin",
            "Gentle-River7", null, null, null, null);
        var made = api.createClusterV1(project, new Client.CreateClusterV1Request(cluster)).cluster().id();
        if (api.listClusters(project).clusters().stream().noneMatch(c -> c.id().equals(made)))
            throw new AssertionError(made);
    }
}
