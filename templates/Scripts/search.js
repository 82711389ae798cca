// Finds what a reader types in the index of the edition. docs/search.md tells the format of the index and how results are ordered.
import { cardAt, filled, load, message } from "./cards.js";

const UNSPACED = "[々-〇ぁ-ヿ㐀-鿿가-\ud7af豈-\ufaff\u{20000}-\u{3ffff}]"; // of scripts without spaces between words
const TOKEN = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}\\x01])+`, "gu");
const RUN = new RegExp(UNSPACED, "u");
const LAST = "\u{10ffff}";
const EXACT = [16, 8, 4, 2], BEGINNING = [12, 6, 3, 1.5], ALIKE = [4, 2, 1, .5]; // what a match is worth in title, names, summary, story

// MARK: - Words

// The fold must be that of SearchFold.swift: both are tested against Tests/SearchCases/folding.json.
/** What was typed as the index writes it, with its table of letters that no rule folds; U+0001 stands after a letter that lost its two dots. */
export const fold = (typed, letters) => typed.replace(/[\0-\x1f]/g, " ").normalize("NFKD").replace(/[\u0300-\u0307\u0309-\u036f]/g, "").replace(/\u0308/g, "\x01")
  .normalize("NFC").toLowerCase().replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt() - 96)).replace(/./gu, letter => letters[letter] ?? letter);
const plain = word => word.replaceAll("\x01", "");
const spelled = word => plain(word.replace(/([aou])\x01/g, "$1e"));

/** How many letters must be changed, added, left out or swapped with the next to come to a word, half of one where that goes on; at least 9 if it is more than `most`. */
function slips(typed, word, most) {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same++;
  const rest = typed.slice(same), other = word.slice(same), next = (left, right) => slips(rest.slice(left), other.slice(right), most - 1);
  if (!rest) return other ? .5 : 0;
  if (!most) return 9;
  return 1 + Math.min(next(1, 1), next(1, 0), next(0, 1), rest[0] === other[1] && rest[1] === other[0] ? next(2, 2) : 9);
}

// MARK: - Index

/** Reads a file of the index from its start. */
class Reader {
  at = 0;
  constructor(bytes) { this.bytes = bytes; }
  get isDone() { return this.at >= this.bytes.length; }
  take(length) { return this.bytes.subarray(this.at, this.at += length); }
  /** A number of seven bits a byte. */
  number() {
    let value = 0, shift = 0, byte;
    do { byte = this.bytes[this.at++]; value |= (byte & 127) << shift; shift += 7; } while (byte > 127);
    return value;
  }
}

const block = (index, name, place) => load(`search/${name}${place}.bin?${index.version}`, "arrayBuffer");
/** Readers of the files in which the terms from one to another are, at most four. */
async function readers(index, firsts, name, from, to) {
  const place = term => Math.max(0, firsts.findLastIndex(first => first <= term)), places = [...firsts.keys()].slice(place(from), place(to) + 1).slice(0, 4);
  const files = await Promise.all(places.map(place => block(index, name, place)));
  return files.map(file => new Reader(new Uint8Array(file)));
}

/** Calls `visit` for each document of a list. */
function documents(list, isBitmap, visit) {
  if (isBitmap) list.forEach((byte, place) => { for (let bit = 0; bit < 8; bit++) if (byte >> bit & 1) visit(place * 8 + bit); });
  else for (let reader = new Reader(list), next = 0; !reader.isDone; next++) visit(next += reader.number());
}

/** Notes what the documents are worth that have a term, by field; the best counts. With a worth for beginnings, also those that have a term which begins so. */
async function look(index, worths, start, whole, beginning) {
  const key = new TextEncoder().encode(start);
  for (const reader of await readers(index, index.blocks, "", start, beginning ? start + LAST : start)) for (let same = 0; !reader.isDone;) {
    const shared = reader.number(), rest = reader.take(reader.number()), fields = reader.number();
    // Of the key a term has as much as the one before, unless it parts from that one sooner.
    if (shared <= same) for (same = shared; same < key.length && key[same] === rest[same - shared];) same++;
    const worth = same === key.length && (shared + rest.length === same ? whole : beginning);
    for (let field = 0; field < 4; field++) if (fields >> field & 1) {
      const size = reader.number(), list = reader.take(size >> 1);
      if (worth) documents(list, size & 1, number => { worths[number] = Math.max(worths[number], worth[field]); });
    }
  }
  return worths;
}

// MARK: - Search

/** The numbers of the documents that have what was typed, best first. */
export async function find(index, typed) {
  const tokens = fold(typed, index.letters).match(TOKEN) ?? [], total = index.documents, none = () => new Float32Array(total);
  const words = tokens.filter(token => tokens.length < 2 || RUN.test(token) || plain(token).length > 1);
  if (!words.length) return [];
  const [titles, ...matches] = await Promise.all([
    // Titles that are what was typed, and products of a kind that is called so: for "honey", honeys come before a honey soap, whose title only begins with it.
    look(index, none(), "=" + tokens.map(plain).join(" "), [64, 8], [tokens.length > 1 && 32, 8]),
    ...words.map(word => (RUN.test(word) ? matchRun : matchWord)(index, word, none)),
  ]);
  // A word of more than half of the documents says little: it counts, but need not be there.
  const rare = matches.filter(worths => worths.filter(Boolean).length <= total / 2), must = rare.length ? rare : matches, found = new Map();
  titles.forEach((score, number) => {
    for (const worths of matches) score += worths[number];
    // Those with more of the words come first, whatever else they are worth.
    for (const worths of must) if (worths[number]) score += 1e4;
    if (score >= 1e4) found.get(score)?.push(number) ?? found.set(score, [number]);
  });
  const scores = [...found.keys()].sort((a, b) => b - a), all = scores.filter(score => score >= must.length * 1e4);
  return (all.length ? all : scores).flatMap(score => found.get(score));
}

async function matchWord(index, word, none) {
  const letters = plain(word), worths = none(), isPlural = /^.{3,}[snx]$/.test(letters);
  await Promise.all([
    ...Array.from(new Set([letters, spelled(word)]), each => look(index, worths, each, EXACT, each[1] && BEGINNING)),
    letters[1] || look(index, worths, "=" + letters, [64, 8], [6, 8]), // the first letter of a title, or of what a kind of products is called
    isPlural && look(index, worths, letters.slice(0, -1), BEGINNING), // which may be found by its singular
  ]);
  if (!worths.some(Boolean) && /^\p{L}{4,}$/u.test(letters)) for (const other of await alike(index, letters)) await look(index, worths, other, ALIKE);
  return worths;
}

/** Neighbouring characters must all be there, and are worth what the least of them is worth. */
async function matchRun(index, run, none) {
  const [first, ...others] = run;
  if (!others.length) return look(index, none(), run, EXACT, BEGINNING);
  const pairs = await Promise.all(others.map((character, place) => look(index, none(), (others[place - 1] ?? first) + character, EXACT)));
  return pairs.reduce((least, worths) => least.map((worth, number) => Math.min(worth, worths[number])));
}

/** The words that come nearest to one that the edition does not have: one slip away, or two from a long word. The first letter may be swapped or one too many. */
async function alike(index, word) {
  const most = word.length < 8 ? 1 : 2, near = [], text = new TextDecoder();
  for (const letter of new Set(word.slice(0, 2))) for (const reader of await readers(index, index.spellings, "spellings-", letter, letter + LAST)) for (let term = []; !reader.isDone;) {
    term = [...term.slice(0, reader.number()), ...reader.take(reader.number())];
    const other = text.decode(Uint8Array.from(term)), count = slips(word, other, most);
    if (count <= most) near.push({ other, count });
  }
  const best = Math.min(...near.map(one => one.count));
  return near.filter(one => one.count <= best + .5).slice(0, 8).map(one => one.other);
}

// MARK: - What is seen

/** Searches while the reader types, and shows what came of the last request: nothing of an older one, and no index where it could not be loaded.
 * Of a beginning that the file of `starts` knows, what is best is shown first, and then how much there is. */
function follow(input, failed, show, starts) {
  let turn = 0;
  const run = async () => {
    const mine = ++turn, typed = input.value.trim(), isCurrent = () => mine === turn;
    try {
      const [index, known] = await Promise.all([load("search/index.json"), starts && load(starts)]), { documents, perFile, words } = index;
      const card = number => known?.cards[number] ?? cardAt(number, perFile), first = new Map(known?.starts).get(fold(typed, index.letters));
      input.placeholder = words.hint;
      // All of a small catalogue, before a letter is typed.
      if (!index.blocks[1]) Promise.allSettled([block(index, "", 0), block(index, "spellings-", 0), ...Array(Math.ceil(documents / perFile)).fill().map((_, file) => cardAt(file * perFile, perFile))]);
      if (first && isCurrent()) await show({ typed, first, card, index, isCurrent });
      const numbers = typed ? await find(index, typed) : [];
      const says = !typed ? "" : numbers.length ? message(words, "results", { n: numbers.length }) : `${message(words, "nothing", { query: typed })} ${words.advice}`;
      if (isCurrent()) await show({ typed, first, numbers, card, says, index, isCurrent });
    } catch (problem) {
      console.error(problem);
      if (isCurrent()) await show({ typed, numbers: [], says: failed, index: { models: {}, words: {} }, isCurrent });
    }
  };
  input.oninput = run;
  run();
}

const FIELD = `<form action="{action}" role="search" class="search-field">
  <input type="search" name="q" autocomplete="off" enterkeyhint="search" role="combobox" aria-label="{label}" aria-controls="_found" aria-expanded="false" aria-autocomplete="list">
  <ul id="_found" role="listbox" aria-label="{label}" hidden></ul><p role="status"></p></form>`;

/** Puts a field in the place of the link to the search page: a combobox whose list leads to the best results. */
export function openField(link) {
  const form = filled(FIELD, {}, [{ action: link.href, label: link.textContent.trim() }]).firstChild, [input, list, status] = form.children, options = list.children;
  let active = -1;
  const choose = place => {
    active = place;
    for (const option of options) option.ariaSelected = option === options[place];
    input.setAttribute("aria-activedescendant", options[place]?.id ?? "");
    options[place]?.scrollIntoView({ block: "nearest" });
  };
  const expand = isOpen => { list.hidden = !isOpen; input.ariaExpanded = isOpen; choose(-1); };
  const close = () => form.replaceWith(link), go = chosen => { if (chosen) location = chosen.dataset.address; };

  input.onkeydown = event => {
    const isOpen = !list.hidden, { key } = event;
    if (event.isComposing) return;
    if (key === "ArrowDown" && isOpen) choose(active + 1 < options.length ? active + 1 : -1);
    else if (key === "ArrowUp" && isOpen) choose(active < 0 ? options.length - 1 : active - 1);
    else if (key === "Enter" && active >= 0) go(options[active]);
    else if (key === "Escape" && isOpen) expand(false);
    else if (key === "Escape") { close(); link.focus(); }
    else return;
    event.preventDefault();
  };
  list.onmousedown = event => event.preventDefault(); // the field keeps the focus
  list.onclick = event => go(event.target.closest("li"));
  input.onblur = () => { expand(false); if (!input.value) close(); };
  input.onfocus = () => expand(options.length > 0);
  link.replaceWith(form);
  input.focus();
  let shown;
  follow(input, link.dataset.failed, async ({ typed, first, numbers, card, says, index, isCurrent }) => {
    const best = first ?? numbers.slice(0, 7), found = await Promise.all(best.map(card)), { words, models } = index;
    if (!isCurrent()) return;
    if (!(numbers?.length < 8)) found.push({});
    // What stays is not touched: it may be under a finger.
    if (shown !== (shown = [best, found.length].join())) list.replaceChildren(filled(models.option, words, found.map((card, position) => ({ ...card, position }))));
    if (!numbers || !first) expand(best.length > 0);
    if (options[7]) {
      options[7].firstChild.textContent = words.all + (says ? ` (${numbers.length})` : "");
      options[7].dataset.address = `${link.href}?q=${encodeURIComponent(typed)}`;
    }
    status.textContent = says ?? "";
    status.className = best.length || !says ? "visually-hidden" : "";
  }, "search/starts.json");
}

/** The search page: results below its field, whose words are in the address. */
export function openPage(panel) {
  const [form, status, list, more] = panel.children, input = form.q;
  form.onsubmit = event => event.preventDefault();
  input.value ||= new URLSearchParams(location.search).get("q") ?? "";
  if (!input.value) input.focus({ preventScroll: true });
  follow(input, panel.dataset.failed, async ({ typed, numbers, card, says, index, isCurrent }) => {
    const address = new URL(location);
    if (typed) address.searchParams.set("q", typed); else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    let shown = 0;
    const next = async () => {
      const items = filled(index.models.result, index.words, await Promise.all(numbers.slice(shown, shown + 20).map(card))), first = items.firstChild;
      if (!isCurrent()) return;
      if (!shown) list.replaceChildren();
      list.append(items);
      shown += 20;
      more.hidden = shown >= numbers.length;
      return first;
    };
    await next();
    more.onclick = async () => (await next())?.querySelector("a").focus();
    if (isCurrent()) status.textContent = says;
  });
}
