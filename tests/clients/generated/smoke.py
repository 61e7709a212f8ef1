"""A generated client lists the clusters of the mock and creates one. Arguments: the folder of the client, the URL."""

import sys

sys.path.insert(0, sys.argv[1])
import client as dws

PROJECT = "0" * 32
api = dws.Client(sys.argv[2], headers={"X-Auth-Token": "mock-token"})
before = api.list_clusters(PROJECT).clusters
assert before[0].name == "sales-dwh", before
cluster = dws.SingleZoneClusterSpec(
    name="made-in-python", node_type="dws.m1.xlarge.ultrahigh", number_of_node=3, subnet_id="subnet-1",
    security_group_id="group-1", vpc_id="vpc-1", user_name="dbadmin", user_pwd="Gentle-River7",
)
made = api.create_cluster_v1(PROJECT, dws.CreateClusterV1Request(cluster=cluster)).cluster.id
assert made in [c.id for c in api.list_clusters(PROJECT).clusters], made
