// The cards of products: what a result of the search or a line of the enquiry list shows. The files and their form are described in docs/cards.md.
import { home, shards } from "./site.js";

/** The number of the file that a product's card is in: FNV-1a over its id. */
export function shard(id) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % shards;
}

const files = new Map();

async function load(number) {
  const answer = await fetch(new URL(`data/cards/${number}.json`, home));
  if (!answer.ok) throw new Error(answer.status);
  const { cards, absent } = await answer.json();
  return new Map([...cards, ...absent.map(card => ({ ...card, absent: true }))].map(card => [card.id, card]));
}

function file(number) {
  if (!files.has(number)) files.set(number, load(number).catch(problem => { files.delete(number); throw problem; }));
  return files.get(number);
}

/** The cards of products by their ids, those missing that the site does not have; rejects where the files cannot be had. */
export async function cards(ids) {
  const found = new Map();
  await Promise.all([...ids].map(async id => {
    const card = (await file(shard(id))).get(id);
    if (card) found.set(id, card);
  }));
  return found;
}
