// A generated client lists the clusters of the mock and creates one. MOCK is the URL.
package client

import (
	"context"
	"os"
	"strings"
	"testing"
)

func TestListAndCreate(t *testing.T) {
	project, password := strings.Repeat("0", 32), "Gentle-River7"
	api := New(Config{ServerURL: os.Getenv("MOCK"), Headers: map[string]string{"X-Auth-Token": "mock-token"}})
	before, err := api.ListClusters(context.Background(), project)
	if err != nil || *before.Clusters[0].Name != "sales-dwh" {
		t.Fatal(before, err)
	}
	cluster := SingleZoneClusterSpec{
		Name: "made-in-go", NodeType: "dws.m1.xlarge.ultrahigh", NumberOfNode: 3, SubnetId: "subnet-1",
		SecurityGroupId: "group-1", VpcId: "vpc-1", UserName: "dbadmin", UserPwd: &password,
	}
	made, err := api.CreateClusterV1(context.Background(), project, CreateClusterV1Request{Cluster: cluster})
	if err != nil {
		t.Fatal(err)
	}
	after, err := api.ListClusters(context.Background(), project)
	if err != nil {
		t.Fatal(err)
	}
	for _, cluster := range after.Clusters {
		if *cluster.Id == *made.Cluster.Id {
			return
		}
	}
	t.Fatal("the new cluster is not in the list")
}
