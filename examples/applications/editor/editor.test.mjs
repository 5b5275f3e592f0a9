// What an editor shows to who writes a dossier by hand. In each text | is where the cursor stands.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

const { getLanguageService, TextDocument } = createRequire(import.meta.url)('vscode-json-languageservice');
const read = () => JSON.parse(readFileSync(process.env.SCHEMA, 'utf8'));
const schema = read();
const service = getLanguageService({});
service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.json'], schema }] });

function open(text) {
  const cursor = text.indexOf('|');
  const written = TextDocument.create('file:///dossier.json', 'json', 1, text.replace('|', ''));
  return [written, cursor < 0 ? undefined : written.positionAt(cursor), service.parseJSONDocument(written)];
}

async function suggested(text) {
  return (await service.doComplete(...open(text))).items.map(item => item.label);
}

async function hover(text) {
  const shown = await service.doHover(...open(text));
  return shown.contents.join('\n').replaceAll('\\', '');
}

async function problems(text) {
  const [written, , parsed] = open(text);
  return (await service.doValidation(written, parsed)).map(problem => problem.message);
}

const act = (kind, rest) => `{"format": "entente/1", "acts": [{"kind": "${kind}", "id": "one", ${rest}}]}`;

test('a kind of act is offered what it has, and nothing else', async () => {
  const ofWithdrawal = await suggested(act('withdrawal', '|'));
  for (const own of ['party', 'notified-on', 'postponements', 'signatures']) assert.ok(ofWithdrawal.includes(own), own);
  for (const foreign of ['predecessors', 'successors', 'substitute', 'role', 'term']) assert.ok(!ofWithdrawal.includes(foreign), foreign);

  const ofSuccession = await suggested(act('succession', '|'));
  for (const own of ['predecessors', 'successors', 'on']) assert.ok(ofSuccession.includes(own), own);
  for (const foreign of ['signatures', 'consent', 'party']) assert.ok(!ofSuccession.includes(foreign), foreign);
});

test('a property says what it is for, not what all of its type are for', async () => {
  assert.match(await hover(act('accession', '"opens|-on": "2020-01-01"')), /opened for signature/);
  assert.match(await hover(act('withdrawal', '"notified|-on": "2020-01-01"')), /notice/i);
  assert.match(await hover('{"format": "entente/1", "founders": [], "par|ties": []}'), /Every party that the dossier speaks of/);
});

test('what a property refers to does not speak over it', () => {
  const written = read(); // The engine puts what is referred to in the place of references.
  const silenced = [];
  (function look(at, path) {
    if (at === null || typeof at !== 'object') return;
    const name = at.$ref?.replace('#/$defs/', '');
    if (name && at.description && written.$defs[name].description) silenced.push(path);
    for (const [key, below] of Object.entries(at)) look(below, `${path}/${key}`);
  })(written, '');
  assert.deepEqual(silenced, []);
});

test('every usual kind of party is suggested', async () => {
  const kinds = await suggested('{"format": "entente/1", "parties": [{"id": "a", "name": "A", "kind": |}]}');
  assert.ok(kinds.length >= 9);
  for (const kind of ['municipality', 'province', 'water-authority', 'ministry', 'state', 'international-organisation', 'company',
    'education', 'organisation']) {
    assert.ok(kinds.includes(`"${kind}"`), kind);
    assert.ok(schema.$defs.party.properties.kind.description.includes(kind), kind);
  }
});

test('a dossier may name its schema, and what it has not is told', async () => {
  const dossier = rest => `{"$schema": "${schema.$id}", "format": "entente/1", "id": "a", "title": "A",
    "parties": [{"id": "a", "name": "A"}], "founders": ["a"]${rest}}`;
  assert.deepEqual(await problems(dossier('')), []);
  assert.deepEqual(await problems(dossier(', "titel": "A"')), ['Property titel is not allowed.']);
});
