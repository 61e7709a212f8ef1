// Runs diff tools of other projects on the cases of `seeded-changes`, and writes who finds what.
//
// In: a file with one case in each line. Out: results.md beside this file. Fails if another tool reports a breaking
// change that ours does not, and `disagreements.json` has no reason for it.

import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const TOOLS = ['redocly', 'optic', 'openapi-diff', 'api-smart-diff'];
const LIMIT = 10; // Seconds for one case.

// A tool in a worker, which is stopped and started again when a case takes too long.
class Tool {
  constructor(name) {
    this.name = name;
    this.start();
  }

  start() {
    this.worker = new Worker(new URL('tools.mjs', import.meta.url), { workerData: this.name });
  }

  run(old, next) {
    return new Promise((resolve) => {
      const timer = setTimeout(async () => {
        await this.worker.terminate();
        this.start();
        resolve({ failed: `stopped after ${LIMIT} seconds` });
      }, LIMIT * 1000);
      this.worker.once('message', (found) => {
        clearTimeout(timer);
        resolve(found);
      });
      this.worker.postMessage({ old, next });
    });
  }
}

const lines = readFileSync(process.argv[2], 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const reasons = JSON.parse(readFileSync(new URL('disagreements.json', import.meta.url), 'utf8'));
const kinds = new Map();
for (const { kind, expected, ours } of lines) {
  if (!kinds.has(kind)) kinds.set(kind, { expected, cases: 0, ours: { breaking: 0, any: 0 } });
  const row = kinds.get(kind);
  row.cases += 1;
  row.ours.breaking += ours.breaking;
  row.ours.any += ours.any;
}
const [failed, missed] = [{}, []];
const all = async (name) => {
  const tool = new Tool(name);
  for (const [number, { kind, at, old, new: next, ours }] of lines.entries()) {
    if (number % 200 === 0) console.error(`${name}: ${number} of ${lines.length} cases`);
    const cell = (kinds.get(kind)[name] ??= { breaking: 0, any: 0, failed: 0 });
    const found = await tool.run(old, next);
    if (found.failed) {
      cell.failed += 1;
      (failed[name] ??= new Set()).add(found.failed);
      continue;
    }
    cell.breaking += found.breaking;
    cell.any += found.any;
    if (found.breaking && !ours.breaking) {
      const reason = reasons.find((r) => r.kind === kind && r.tools.includes(name));
      if (reason) reason.used = true;
      else missed.push(`${name}: ${kind}, ${at}`);
    }
  }
  await tool.worker.terminate();
};
await Promise.all(TOOLS.map(all));

const names = ['ours', ...TOOLS];
const cell = (row, name) => {
  const { breaking, any, failed = 0 } = row[name];
  const text = row.expected === 'breaking' ? `${breaking}` : `${breaking} (${any})`;
  return failed ? `${text}, ${failed} failed` : text;
};
const table = (rows) => [
  `| kind of change | cases | ${names.join(' | ')} |`,
  `|---|---|${names.map(() => '---|').join('')}`,
  ...rows.map(([kind, row]) => `| ${kind} | ${row.cases} | ${names.map((name) => cell(row, name)).join(' | ')} |`),
];
const of = (...classes) => [...kinds].filter(([, row]) => classes.includes(row.expected));
const sum = (rows, name, what) => rows.reduce((total, [, row]) => total + row[name][what], 0);
const count = (rows) => rows.reduce((total, [, row]) => total + row.cases, 0);
const [breaking, other, same] = [of('breaking'), of('to look at', 'compatible', 'wording'), of('same')];
const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url))).dependencies;
const summary = names.map((name) => {
  const cells = [
    `${sum(breaking, name, 'breaking')} of ${count(breaking)}`,
    `${sum(other, name, 'any')} of ${count(other)}`,
    `${sum(other, name, 'breaking')}`,
    `${sum(same, name, 'breaking')} (${sum(same, name, 'any')}) of ${count(same)}`,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
});
const text = [
  '# Who finds what',
  '',
  'Written by `compare.mjs`; [how to run it](README.md).',
  '',
  `${lines.length} changes of ${kinds.size} kinds in the published descriptions, seen by \`cargo xtask diff\` (ours), ` +
    `Redocly ${versions['@redocly/cli']} (its command \`diff\`), Optic ${versions['@useoptic/standard-rulesets']} (its ruleset for breaking changes), openapi-diff ` +
    `${versions['openapi-diff']} and api-smart-diff ${versions['api-smart-diff']}.`,
  '',
  '| | breaking changes reported as breaking | other changes reported | other changes called breaking | the same in other words: called breaking (reported) |',
  '|---|---|---|---|---|',
  ...summary,
  '',
  ...Object.entries(failed).map(([name, set]) => `${name} failed on some cases: ${[...set].join('; ')}.\n`),
  '## Breaking',
  '',
  'How many of the cases each tool calls breaking.',
  '',
  ...table(breaking),
  '',
  '## Not breaking',
  '',
  'How many of the cases each tool calls breaking, and in parentheses how many it reports at all.',
  '',
  ...table(other),
  '',
  '## The same, written another way',
  '',
  'How many of the cases each tool calls breaking, and in parentheses how many it reports at all: each is a false alarm.',
  '',
  ...table(same),
  '',
  '## Where another tool says breaking and ours does not',
  '',
  ...reasons.map((r) => `- ${r.kind} (${r.tools.join(', ')}): ${r.reason}`),
  '',
];
writeFileSync(new URL('results.md', import.meta.url), text.join('\n'));
const unused = reasons.filter((r) => !r.used).map((r) => r.kind);
if (unused.length) console.error(`disagreements.json: these rows apply to no case: ${unused.join(', ')}`);
if (missed.length) console.error(`breaking for another tool and not for ours:\n${missed.join('\n')}`);
process.exitCode = unused.length || missed.length ? 1 : 0;
