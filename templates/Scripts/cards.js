// The files of the edition's data and the cards in them: what a result of the search, a filtered list or a line of the enquiry list shows; how numbers and
// amounts are written, digit for digit as the pages do; and the choice of a number of cases. docs/cards.md tells the form of cards, and of the models that
// they are put into.
import { home, list, most, numbers, put, shards, watch } from "./site.js";

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

// MARK: - Numbers

/** Writes a whole number by the parts of a pattern; the last digits are a fraction where the pattern says so. */
function write(number, [prefix, suffix, group, decimal, first, next, fewest, scale, digits]) {
  scale = Number(scale);
  const text = String(number).padStart(scale + 1, "0"), whole = text.slice(0, text.length - scale);
  let result = "";
  for (let index = 0; index < whole.length; index++) {
    const rest = whole.length - index - first;
    if (index && group && rest >= 0 && rest % next == 0 && whole.length >= Number(first) + Number(fewest)) result += group;
    result += whole[index];
  }
  if (scale) result += decimal + text.slice(-scale);
  if (digits) result = result.replace(/\d/g, digit => [...digits][digit]);
  return prefix + result + suffix;
}

/** A whole number as the page writes it. */
export const integer = (number, pattern = numbers) => write(number, pattern.slice(0, 9));
/** An amount in the smallest unit of the market's currency, as the page writes it; a dash where it is too large to be exact. */
export const money = (amount, pattern = numbers) => Number.isSafeInteger(amount) ? write(amount, pattern.slice(9)) : "–";

/** A message with its arguments filled in; of one with plural forms, the form for `n`. */
export function message(words, key, values, pattern) {
  const forms = words[key], text = forms[new Intl.PluralRules(words.language).select(values.n ?? 0)] ?? forms.other ?? forms;
  return text.replace(/\{(\w+)\}/g, (all, name) => name === "n" ? integer(values.n, pattern) : values[name]);
}

/** A number of cases that can be ordered: whole, not below the minimum. */
export const allowed = (value, fewest) => Math.max(fewest, Math.min(most, Math.ceil(Number(value)) || 0));

/** Makes the buttons beside a number count, and calls `change` with each new number; what is too small is raised, and `raised` is called. */
export function stepper(box, change, raised) {
  const input = box.querySelector("input");
  const set = value => {
    const fewest = Number(input.min), number = allowed(value, fewest);
    input.value = number;
    if (value < fewest) raised?.();
    change(number);
  };
  for (const button of box.querySelectorAll("[data-step]"))
    button.onclick = () => set(Number(input.value) + Number(button.dataset.step));
  input.onchange = () => set(Number(input.value));
  input.oninput = () => { if (input.value >= Number(input.min)) change(allowed(input.value, Number(input.min))); };
  return set;
}

const form = document.querySelector("[data-order]");
if (form) order(form);

/** The form on a product's page. */
function order(form) {
  const { order: id, pieces, price } = form.dataset, words = JSON.parse(form.querySelector("script").textContent);
  const input = form.querySelector("input"), status = form.querySelector("[role=status]"), button = form.querySelector("[type=submit]");
  const sum = cases => {
    form.querySelector("[data-pieces]").textContent = message(words, "pieces", { n: cases * pieces });
    if (price) form.querySelector("[data-sum]").textContent = money(cases * pieces * price);
  };
  const set = stepper(form, sum, () => { status.textContent = words.least; });
  watch(() => {
    const cases = list().get(id);
    if (cases && document.activeElement !== input) input.value = allowed(cases, Number(input.min));
    sum(allowed(input.value, Number(input.min)));
    button.textContent = cases ? words.update : words.add;
    form.querySelector("[data-open]").hidden = !cases;
  });
  form.onsubmit = event => {
    event.preventDefault();
    const isFirst = !list().size;
    set(Number(input.value));
    put(id, Number(input.value));
    status.textContent = words.added + (isFirst ? " " + words.kept : "");
  };
}
