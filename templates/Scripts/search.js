import { counted, make, record, shelf } from "./finding.js";

// Finds what a reader types in the index of the edition. docs/search.md tells the format of the index and how results are ordered.
// The fold must be that of SearchFold.swift: both are tested against Tests/SearchCases/folding.json.
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
const SMALL = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ"; // each small kana before the large one
const UNSPACED = "[\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]";
const TOKEN = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}\\x01])+`, "gu");
const RUN = new RegExp(`^${UNSPACED}`, "u");
const LAST = "\u{10ffff}", utf8 = new TextEncoder(), text = new TextDecoder();
const EXACT = [16, 8, 4, 2], BEGINNING = [12, 6, 3, 1.5], ALIKE = [4, 2, 1, .5]; // what a match is worth in title, names, summary, story

// MARK: - Words

/** What was typed as the index writes it; U+0001 stands after a letter that lost its two dots. */
export const fold = (typed) => typed.replace(/[\0-\x1f]/g, " ").normalize("NFKD")
  .replace(/[\u0300-\u0307\u0309-\u036f\xad\u02bb\u02bc\u200b-\u200d\u2060\ufeff\u30fb]/g, "").replace(/\u0308/g, "\x01").normalize("NFC").toLowerCase()
  .replace(/[ßæœøłđðþıς]/g, (letter) => LETTERS[letter])
  .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  .replace(/[ぁぃぅぇぉっゃゅょゎゕゖ]/g, (kana) => SMALL[SMALL.indexOf(kana) + 1]);
const plain = (word) => word.replaceAll("\x01", "");
const spelled = (word) => plain(word.replace(/([aou])\x01/g, "$1e"));

/** How many letters must be changed, added, left out or swapped with the next; more than `most` is not counted. */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before, above = [], row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    [before, above, row] = [above, row, [i]];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
  }
  return row[b.length];
}

// MARK: - Index

/** The index of the edition whose home page is at `home`. */
export async function openIndex(home) {
  const load = shelf(new URL("data/", home)), index = await load("search/index.json", "json", { cache: "no-cache" });
  const bytes = async (name) => new Uint8Array(await load(`search/${name}.bin?${index.version}`, "arrayBuffer"));
  // In which files the terms from one to another are, at most four.
  const files = (firsts, from, to = from) => {
    const place = (term) => Math.max(0, firsts.findLastIndex((first) => first <= term)), first = place(from);
    return firsts.length ? Array.from({ length: Math.min(place(to) - first + 1, 4) }, (_, i) => first + i) : [];
  };
  return {
    ...index,
    document: (number) => record(load, number, index.perFile),
    /** Notes what the documents are worth that have the term `start`, or unless `wholeOnly` one that begins so. `worth` says it for a whole term or a beginning, by field. */
    async look(match, start, wholeOnly, worth) {
      const key = utf8.encode(start);
      for (const block of await Promise.all(files(index.blocks, start, wholeOnly ? start : start + LAST).map(bytes))) {
        terms(block, (term, at) => {
          const isFound = (term.length === key.length || !wholeOnly && term.length > key.length) && key.every((byte, i) => term[i] === byte);
          for (let field = 0, fields = block[at++]; field < 4; field++) {
            if (!(fields >> field & 1)) continue;
            const [size, from] = number(block, at);
            at = from + (size >> 1);
            if (isFound) documents(block, from, at, size & 1, match.note(worth(term.length === key.length)[field]));
          }
          return at;
        });
      }
    },
    /** The words that begin with a letter. */
    async spellings(letter) {
      const words = [];
      for (const file of await Promise.all(files(index.spellings, letter, letter + LAST).map((i) => bytes("spellings-" + i)))) {
        terms(file, (term, at) => { words.push(text.decode(new Uint8Array(term))); return at; });
      }
      return words;
    },
  };
}

/** A number of seven bits a byte, and where the next starts. */
function number(block, at) {
  let value = 0, shift = 0, byte;
  do { byte = block[at++]; value |= (byte & 127) << shift; shift += 7; } while (byte > 127);
  return [value, at];
}

/** Walks through a file of terms, each written as what it has of the one before and the rest; `visit` tells where the next starts. */
function terms(block, visit) {
  for (let at = 0, term = [], length; at < block.length;) {
    [term.length, at] = number(block, at);
    [length, at] = number(block, at);
    for (; length > 0; length--) term.push(block[at++]);
    at = visit(term, at);
  }
}

/** Calls `visit` for each document of a list. */
function documents(block, at, end, isBitmap, visit) {
  for (let next = 0, step; at < end;) {
    if (isBitmap) { for (let bit = 0; bit < 8; bit++, next++) if (block[at] >> bit & 1) visit(next); at++; }
    else { [step, at] = number(block, at); next += step; visit(next++); }
  }
}

// MARK: - Search

/** The numbers of the documents that have what was typed, best first. */
export async function find(index, typed) {
  const tokens = fold(typed).match(TOKEN) ?? [], total = index.documents;
  const words = tokens.filter((token) => tokens.length < 2 || RUN.test(token) || plain(token).length > 1);
  if (!words.length) return [];
  const titles = new Match(total);
  const [, ...matches] = await Promise.all([
    // Titles that are what was typed, or begin so.
    index.look(titles, "=" + tokens.map(plain).join(" "), false, (isWhole) => [isWhole ? 64 : 32]),
    ...words.map((word) => (RUN.test(word) ? matchRun : matchWord)(index, word, new Match(total))),
  ]);
  // A word of more than half of the documents says little: it counts, but need not be there.
  const rare = matches.filter((match) => match.size <= total / 2), must = rare.length ? rare : matches;
  const results = (least) => {
    const found = [];
    for (let number = 0; number < total; number++) {
      const there = must.reduce((sum, match) => sum + (match.worth[number] > 0), 0);
      // The score, and below it the place: a number that sorts as both.
      if (there >= least) found.push((there * 1000 + titles.worth[number] + matches.reduce((sum, match) => sum + match.worth[number], 0)) * 2 ** 21 + 2 ** 20 - number);
    }
    return Float64Array.from(found).sort().reverse();
  };
  const all = results(must.length);
  return Array.from(all.length ? all : results(1), (score) => (2 ** 20 - score % 2 ** 20) % 2 ** 20);
}

/** What a match is worth by document; the best counts. */
class Match {
  size = 0;
  constructor(total) { this.worth = new Float32Array(total); }
  note(value) {
    return (number) => {
      if (!this.worth[number]) this.size++;
      if (this.worth[number] < value) this.worth[number] = value;
    };
  }
}
const worthOf = (isWhole) => (isWhole ? EXACT : BEGINNING);

async function matchWord(index, word, match) {
  const letters = plain(word), beginning = (term) => index.look(match, term, term.length < 2, worthOf);
  // A plural may be found by its singular.
  await Promise.all([beginning(letters), spelled(word) !== letters && beginning(spelled(word)), /^.{3,}[snx]$/.test(letters) && index.look(match, letters.slice(0, -1), true, () => BEGINNING)]);
  if (!match.size && /^\p{L}{4,}$/u.test(letters)) await Promise.all((await alike(index, letters)).map((term) => index.look(match, term, true, () => ALIKE)));
  return match;
}

/** Neighbouring characters must all be there, and are worth what the least of them is worth. */
async function matchRun(index, run, match) {
  const characters = [...run];
  if (!characters[1]) { await index.look(match, run, false, worthOf); return match; }
  const pairs = await Promise.all(characters.slice(1).map(async (character, i) => {
    const pair = new Match(index.documents);
    await index.look(pair, characters[i] + character, true, worthOf);
    return pair;
  }));
  match.worth = match.worth.map((_, number) => Math.min(...pairs.map((pair) => pair.worth[number])));
  match.size = match.worth.reduce((sum, worth) => sum + (worth > 0), 0);
  return match;
}

/** The words that come nearest to one that the edition does not have: one slip away, or two from a long word. The first letter may be swapped or one too many. */
async function alike(index, word) {
  const most = word.length < 8 ? 1 : 2, near = [];
  for (const letter of new Set(word.slice(0, 2))) {
    for (const other of await index.spellings(letter)) {
      // What is typed may be the beginning of a longer word.
      const slips = Math.min(distance(word, other, most), other.length > word.length ? distance(word, other.slice(0, word.length), most) + .5 : 9);
      if (slips <= most) near.push([slips, other]);
    }
  }
  const best = Math.min(...near.map(([slips]) => slips));
  return near.filter(([slips]) => slips <= best + .5).slice(0, 8).map(([, other]) => other);
}

// MARK: - What is seen

const line = (record) => [record.label, record.place].filter(Boolean).join(" · ");
const field = (attributes) => make("input", { type: "search", name: "q", autocomplete: "off", enterkeyhint: "search", ...attributes });

/** Searches while the reader types, and tells what came of the last request: nothing of an older one, and no index where it could not be loaded. */
function follow(home, input, show) {
  const opening = openIndex(home);
  let turn = 0;
  const run = async () => {
    const mine = ++turn, typed = input.value.trim(), isCurrent = () => mine === turn;
    try {
      const index = await opening, numbers = typed ? await find(index, typed) : [];
      if (!isCurrent()) return;
      const says = !typed ? "" : numbers.length ? counted(index.words.results, numbers.length, index.language) : `${index.words.nothing.replace("{query}", () => typed)} ${index.words.advice}`;
      await show(typed, numbers, says, index, isCurrent);
    } catch (error) {
      console.error(error);
      if (isCurrent()) show(typed, [], input.dataset.failed);
    }
  };
  input.addEventListener("input", run);
  opening.then(({ words }) => { input.placeholder = words.hint; }, run);
  return run;
}

/** Puts a field in the place of the link to the search page: a combobox whose list leads to the best results. */
export function openField(link) {
  const home = new URL("..", link.href), label = link.textContent.trim();
  const input = field({ role: "combobox", "aria-label": label, "aria-controls": "_found", "aria-expanded": "false", "aria-autocomplete": "list", "data-failed": link.dataset.failed });
  const list = make("ul", { id: "_found", role: "listbox", "aria-label": label, hidden: "" }), status = make("p", { role: "status" });
  const form = make("form", { action: link.href, role: "search", class: "search-field" }, input, list, status);
  const options = list.children;
  let active = -1;
  const choose = (place) => {
    active = place;
    for (const option of options) option.ariaSelected = option === options[place];
    input.setAttribute("aria-activedescendant", options[place]?.id ?? "");
    options[place]?.scrollIntoView({ block: "nearest" });
  };
  const expand = (isOpen) => { list.hidden = !isOpen; input.ariaExpanded = isOpen; choose(-1); };
  const option = (address, ...parts) => list.append(make("li", { role: "option", id: "_found" + options.length, "data-address": address }, ...parts));
  const go = (chosen) => { if (chosen) location = chosen.dataset.address; };

  follow(home, input, async (typed, numbers, says, index, isCurrent) => {
    const records = await Promise.all(numbers.slice(0, 7).map((each) => index.document(each)));
    if (index && !isCurrent()) return;
    list.replaceChildren();
    for (const each of records) option(new URL(each.path, home), make("b", { lang: each.lang }, each.title), make("small", {}, line(each)), make("small", { class: "price" }, each.price ?? ""));
    if (numbers.length > 7) option(`${link.href}?q=${encodeURIComponent(typed)}`, `${index.words.all} (${numbers.length})`);
    expand(numbers.length > 0);
    status.textContent = says;
    status.className = numbers.length || !says ? "visually-hidden" : "";
  });
  input.addEventListener("keydown", (event) => {
    const isOpen = !list.hidden, { key } = event;
    if (event.isComposing) return;
    if (key === "ArrowDown" && isOpen) choose(active + 1 < options.length ? active + 1 : -1);
    else if (key === "ArrowUp" && isOpen) choose(active < 0 ? options.length - 1 : active - 1);
    else if (key === "Enter" && active >= 0) go(options[active]);
    else if (key === "Escape" && isOpen) expand(false);
    else if (key === "Escape") { form.replaceWith(link); link.focus(); }
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => go(event.target.closest("li")));
  input.addEventListener("blur", () => { expand(false); if (!input.value) form.replaceWith(link); });
  input.addEventListener("focus", () => expand(options.length > 0));
  link.replaceWith(form);
  input.focus();
}

/** The search page: a field, and results below it whose words are in the address. */
export function openPage(panel) {
  const home = new URL("..", location.href), input = field({ id: "_q", "aria-label": document.querySelector("h1").textContent, "data-failed": panel.dataset.failed });
  const form = make("form", { role: "search", class: "search-field" }, input), status = make("p", { role: "status", class: "count" });
  const list = make("ol", { class: "results" }), more = make("button", { type: "button", class: "button", hidden: "" });
  const item = (each) => make("li", {},
    make("h2", {}, make("a", { href: new URL(each.path, home), lang: each.lang }, each.title)),
    make("p", { class: "card-kind" }, line(each)),
    each.summary && make("p", { class: "card-summary", lang: each.summaryLang }, each.summary),
    each.id && make("p", { class: "price" }, each.price ?? each.onRequest));
  let next;
  const run = follow(home, input, async (typed, numbers, says, index, isCurrent) => {
    const address = new URL(location);
    if (typed) address.searchParams.set("q", typed); else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    let shown = 0;
    next = async () => {
      const items = (await Promise.all(numbers.slice(shown, shown + 20).map((each) => index.document(each)))).map(item);
      if (index && !isCurrent()) return;
      if (!shown) list.replaceChildren();
      list.append(...items);
      shown += items.length;
      more.hidden = shown >= numbers.length;
      if (index) more.textContent = index.words.more;
      return items[0];
    };
    await next();
    status.textContent = says;
  });
  more.addEventListener("click", async () => (await next())?.querySelector("a").focus());
  form.addEventListener("submit", (event) => event.preventDefault());
  panel.replaceChildren(form, status, list, more);
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) run(); else input.focus({ preventScroll: true });
}
