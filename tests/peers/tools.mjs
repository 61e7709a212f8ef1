// The tools of other projects, each as a function of two descriptions. Runs in a worker, because some cases keep a tool
// busy for minutes.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import refs from '@apidevtools/json-schema-ref-parser';

const require = createRequire(import.meta.url);

const whole = (document) => refs.dereference(structuredClone(document), { dereference: { circular: 'ignore' } });

const optic = async (old, next) => {
  const { compareSpecs } = require('@useoptic/openapi-utilities');
  const { RuleRunner } = require('@useoptic/rulesets-base');
  const { BreakingChangesRuleset } = require('@useoptic/standard-rulesets');
  const runner = new RuleRunner([await BreakingChangesRuleset.fromOpticConfig({})]);
  const [from, to] = [{ jsonLike: await whole(old) }, { jsonLike: await whole(next) }];
  const { results, diffs } = await compareSpecs(from, to, runner, {});
  return { breaking: results.some((r) => !r.passed && r.severity >= 2), any: diffs.length > 0 };
};

const atlassian = async (old, next) => {
  const { diffSpecs } = require('openapi-diff');
  const spec = (document, location) => ({ content: JSON.stringify(document), location, format: 'openapi3' });
  const found = await diffSpecs({ sourceSpec: spec(old, 'old'), destinationSpec: spec(next, 'new') });
  const any = found.breakingDifferencesFound || found.nonBreakingDifferences.length + found.unclassifiedDifferences.length > 0;
  return { breaking: found.breakingDifferencesFound, any };
};

const smart = async (old, next) => {
  const { apiDiff } = require('api-smart-diff');
  const found = apiDiff(old, next);
  return { breaking: found.some((d) => d.type === 'breaking'), any: found.length > 0 };
};

// `redocly diff` is a command only.
const redocly = async (old, next) => {
  const folder = mkdtempSync(join(tmpdir(), 'redocly-'));
  try {
    const files = [old, next].map((document, number) => {
      const file = join(folder, `${number}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    const program = require.resolve('@redocly/cli/bin/cli.js');
    const { stdout } = spawnSync(process.execPath, [program, 'diff', ...files, '--format', 'json'], { encoding: 'utf8' });
    const { major, minor, patch } = JSON.parse(stdout.slice(stdout.indexOf('{'))).summary;
    return { breaking: major > 0, any: major + minor + patch > 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const TOOLS = { redocly, optic, 'openapi-diff': atlassian, 'api-smart-diff': smart };

parentPort.on('message', async ({ old, next }) => {
  try {
    parentPort.postMessage(await TOOLS[workerData](old, next));
  } catch (error) {
    parentPort.postMessage({ failed: String(error.message).split('\n')[0].replace(/ at \/.*/, '') });
  }
});
