// The files of the edition's data and the cards in them: what a result of the search, a filtered list or a line of the enquiry list shows.
// docs/cards.md tells the form of cards, and of the models that they are put into.
import { home, list, shards } from "./site.js";

const files = new Map();

/** A file of the edition's data as "json" or "arrayBuffer", fetched once. What is not JSON says its version in its address. */
export function load(path, form = "json") {
  if (!files.has(path)) files.set(path, fetch(new URL("data/" + path, home), { cache: form === "json" ? "no-cache" : "default" }).then(answer => {
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer[form]();
  }).catch(problem => { files.delete(path); throw problem; }));
  return files.get(path);
}

/** The card of a document of the edition, by its number. */
export const cardAt = async (number, perFile) => (await load(`documents/${Math.floor(number / perFile)}.json`))[number % perFile];

/** The number of the file that a product's card is in: FNV-1a over its id. */
export function shard(id) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0) % shards;
}

/** The cards of products by their ids, those missing that the site does not have; rejects where the files cannot be had. */
export async function cards(ids) {
  const found = await Promise.all([...ids].map(async id => (await load(`cards/${shard(id)}.json`)).find(card => card.id === id)));
  return new Map(found.filter(Boolean).map(card => [card.id, card]));
}

const escaped = text => String(text).replace(/[&<"]/g, sign => `&#${sign.charCodeAt()};`).replaceAll("\u200b", "<wbr>");

/** What a model becomes with each of the cards: {name} is the card's text of that name, or that word, and a part that waits for a text which is not there is left out. */
export function filled(model, words, cards) {
  const template = document.createElement("template");
  template.innerHTML = cards.map(card => {
    const texts = { home, isListed: list().has(card.id), ...words, ...card };
    return model.replace(/\{(\w+)\}/g, (_, name) => escaped(texts[name] ?? ""));
  }).join("");
  for (const part of template.content.querySelectorAll('[data-if=""]')) part.remove();
  for (const part of template.content.querySelectorAll('[lang=""]')) part.removeAttribute("lang");  // those in the page's language
  return template.content;
}
