// A generated client lists the clusters of the mock and creates one. Argument: the URL.

import { configure, createClusterV1, listClusters } from './client';

declare const process: { argv: string[] };

const PROJECT = '0'.repeat(32);

async function main() {
  configure({ serverUrl: process.argv[2], headers: { 'X-Auth-Token': 'mock-token' } });
  const before = await listClusters({ path: { project_id: PROJECT } });
  if (before.clusters?.[0].name !== 'sales-dwh') throw new Error(JSON.stringify(before));
  const cluster = {
    name: 'made-in-typescript',
    node_type: 'dws.m1.xlarge.ultrahigh',
    number_of_node: 3,
    subnet_id: 'subnet-1',
    security_group_id: 'group-1',
    vpc_id: 'vpc-1',
    user_name: 'dbadmin',
    user_pwd: 'Gentle-River7',
  };
  const made = await createClusterV1({ path: { project_id: PROJECT }, body: { cluster } });
  const after = await listClusters({ path: { project_id: PROJECT } });
  if (!after.clusters?.some((c) => c.id === made.cluster?.id)) throw new Error(JSON.stringify(made));
}

main();
