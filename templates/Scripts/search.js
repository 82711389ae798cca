// Finds what a reader types in the index of the edition. docs/search.md tells the format of the index and how results are ordered.
// The fold must be that of SearchFold.swift: both are tested against Tests/SearchCases/folding.json.
const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ" };
const SMALL = "ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ"; // each small kana before the large one
const UNSPACED = "[\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]";
const TOKEN = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}\\x01])+`, "gu");
const RUN = new RegExp(`^${UNSPACED}`, "u");
const EXACT = [16, 8, 4, 2], BEGINNING = [12, 6, 3, 1.5], ALIKE = [4, 2, 1, .5]; // what a match is worth in title, names, summary, story
const TITLE = 64, TITLE_BEGINNING = 32, MOST_BLOCKS = 4, MOST_LIKE = 8;
const utf8 = new TextEncoder(), text = new TextDecoder();

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
  const data = new URL("data/", home), kept = new Map();
  const load = (path, read, options) => {
    if (!kept.has(path)) {
      kept.set(path, fetch(new URL(path, data), options).then((answer) => {
        if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
        return answer[read]();
      }).catch((error) => { kept.delete(path); throw error; }));
    }
    return kept.get(path);
  };
  const index = await load("search/index.json", "json", { cache: "no-cache" });
  const bytes = async (name) => new Uint8Array(await load(`search/${name}.bin?${index.version}`, "arrayBuffer"));
  const document = async (number) => (await load(`documents/${Math.floor(number / index.perFile)}.json?${index.version}`, "json"))[number % index.perFile];

  /** Where in `firsts` a term is that is not before `term`. */
  const place = (firsts, term) => {
    let low = 0, high = firsts.length - 1;
    while (low < high) { const middle = (low + high + 1) >> 1; if (firsts[middle] <= term) low = middle; else high = middle - 1; }
    return low;
  };

  /** Calls `found(isWhole, read)` for each term that begins with `start`; `read(note)` then calls `note(document, field)`. */
  async function look(start, found, wholeOnly, most = MOST_BLOCKS) {
    const first = place(index.blocks, start), last = wholeOnly ? first : Math.min(place(index.blocks, start + "\u{10ffff}"), first + most - 1);
    if (!index.blocks.length) return;
    const key = utf8.encode(start);
    const blocks = await Promise.all(Array.from({ length: last - first + 1 }, (_, i) => bytes(first + i)));
    for (const block of blocks) scan(block, key, wholeOnly, found);
  }

  return { index, look, document, spellings: (i) => bytes(`spellings-${i}`), place };
}

/** Walks through a block; see SearchEncoder.swift. */
function scan(block, key, wholeOnly, found) {
  let at = 0;
  const term = [];
  const number = () => { let value = 0, shift = 0, byte; do { byte = block[at++]; value |= (byte & 127) << shift; shift += 7; } while (byte > 127); return value; };
  while (at < block.length) {
    term.length = number();
    for (let left = number(); left > 0; left--) term.push(block[at++]);
    const isFound = (wholeOnly ? term.length === key.length : term.length >= key.length) && key.every((byte, i) => term[i] === byte);
    const fields = block[at++];
    for (let field = 0; field < 4; field++) {
      if (!(fields & (1 << field))) continue;
      const size = number(), end = at + (size >> 1);
      if (isFound) found(term.length === key.length, field, size & 1 ? bits(block, at, end) : steps(block, at, end));
      at = end;
    }
  }
}
function* bits(block, start, end) {
  for (let at = start; at < end; at++) for (let bit = 0; bit < 8; bit++) if (block[at] & (1 << bit)) yield (at - start) * 8 + bit;
}
function* steps(block, at, end) {
  for (let document = -1; at < end;) {
    let step = 0, shift = 0, byte;
    do { byte = block[at++]; step |= (byte & 127) << shift; shift += 7; } while (byte > 127);
    yield document += step + 1;
  }
}

// MARK: - Search

/** The numbers of the documents that have what was typed, best first. */
export async function find(source, typed) {
  const folded = fold(typed), tokens = folded.match(TOKEN) ?? [];
  const words = tokens.length > 1 ? tokens.filter((token) => RUN.test(token) || plain(token).length > 1) : tokens;
  if (!words.length) return [];
  const total = source.index.documents;
  const [titles, ...matches] = await Promise.all([matchTitles(source, tokens), ...words.map((word) => (RUN.test(word) ? matchRun : matchWord)(source, word, total))]);
  // A word of more than half of the documents says little: it counts, but need not be there.
  const needed = matches.filter((match) => match.count <= total / 2);
  const must = needed.length ? needed : matches;
  const results = [];
  const collect = (least) => {
    for (let number = 0; number < total; number++) {
      let there = 0;
      for (const match of must) if (match.worth[number]) there++;
      if (there < least) continue;
      let score = (titles.get(number) ?? 0) + there * (least < must.length ? 100 : 0);
      for (const match of matches) score += match.worth[number];
      results.push([score, number]);
    }
  };
  collect(must.length);
  if (!results.length && must.length > 1) collect(1);
  return results.sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, number]) => number);
}

/** Titles that are what was typed, or begin so. */
async function matchTitles(source, tokens) {
  const found = new Map();
  await source.look("=" + tokens.map(plain).join(" "), (isWhole, _, documents) => {
    for (const number of documents) found.set(number, isWhole ? TITLE : TITLE_BEGINNING);
  }, false, 2);
  return found;
}

function sheet(total) {
  const worth = new Float32Array(total);
  const match = { worth, count: 0, note: (documents, value) => {
    for (const number of documents) { if (!worth[number]) match.count++; if (worth[number] < value) worth[number] = value; }
  } };
  return match;
}

async function matchWord(source, word, total) {
  const match = sheet(total), letters = plain(word), other = spelled(word);
  const whole = (term, values) => source.look(term, (_, field, documents) => match.note(documents, values[field]), true);
  const beginning = (term) => source.look(term, (isWhole, field, documents) => match.note(documents, (isWhole ? EXACT : BEGINNING)[field]));
  const looks = [letters.length > 1 ? beginning(letters) : whole(letters, EXACT)];
  if (other !== letters) looks.push(beginning(other));
  if (/^.{3,}[snx]$/.test(letters)) looks.push(whole(letters.slice(0, -1), BEGINNING)); // a plural
  await Promise.all(looks);
  if (!match.count && /^\p{L}{4,}$/u.test(letters)) await Promise.all((await alike(source, letters)).map((term) => whole(term, ALIKE)));
  return match;
}

/** Neighbouring characters must all be there, in a place that is worth what the least of them is worth. */
async function matchRun(source, run, total) {
  const characters = [...run];
  if (characters.length === 1) {
    const match = sheet(total);
    await source.look(run, (isWhole, field, documents) => match.note(documents, (isWhole ? EXACT : BEGINNING)[field]));
    return match;
  }
  const pairs = characters.slice(1).map((character, i) => characters[i] + character);
  const matches = await Promise.all([...new Set(pairs)].map(async (pair) => {
    const match = sheet(total);
    await source.look(pair, (_, field, documents) => match.note(documents, EXACT[field]), true);
    return match;
  }));
  const all = matches.reduce((all, match) => { all.worth.forEach((value, i) => { all.worth[i] = Math.min(value, match.worth[i]); }); return all; });
  all.count = all.worth.reduce((count, value) => count + (value > 0), 0);
  return all;
}

/** The words of the edition that come nearest to one that it does not have: one slip, or two in a long word. */
async function alike(source, word) {
  const { spellings } = source.index, most = word.length < 8 ? 1 : 2, files = new Set();
  // The first letter is taken to be right, or swapped with the second, or one too many.
  for (const letter of [word[0], word[1]]) {
    for (let i = source.place(spellings, letter); i <= source.place(spellings, letter + "\u{10ffff}"); i++) files.add(i);
  }
  const near = [];
  for (const file of await Promise.all([...files].slice(0, MOST_BLOCKS).map(source.spellings))) {
    let at = 0;
    const term = [];
    while (at < file.length) {
      term.length = file[at++];
      for (let left = file[at++]; left > 0; left--) term.push(file[at++]);
      if (term.length < word.length - most) continue;
      const other = text.decode(new Uint8Array(term));
      // What is typed may be the beginning of a longer word.
      const slips = Math.min(distance(word, other, most), other.length > word.length ? distance(word, other.slice(0, word.length), most) + .5 : most + 1);
      if (slips <= most) near.push([slips, other]);
    }
  }
  const best = Math.min(...near.map(([slips]) => slips));
  return near.filter(([slips]) => slips <= best + .5).slice(0, MOST_LIKE).map(([, other]) => other);
}

// MARK: - What is seen

const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...children.filter((child) => child != null));
  return element;
};
const line = (record) => [record.label, record.place].filter(Boolean).join(" · ");
const counted = ({ index }, number) => {
  const [one, other] = index.words.results;
  return (new Intl.PluralRules(index.language).select(number) === "one" ? one : other).replace("{n}", number.toLocaleString(index.language));
};
const nothing = ({ index }, typed) => `${index.words.nothing.replace("{query}", typed)} ${index.words.advice}`;

/** Searches while the reader types, the last request only, and hands over what is to be shown. */
function follow(home, input, show) {
  let turn = 0;
  const source = openIndex(home);
  const run = async () => {
    const mine = ++turn, typed = input.value.trim();
    try {
      const opened = await source, numbers = typed ? await find(opened, typed) : [];
      if (mine === turn) await show(opened, typed, numbers, () => mine === turn);
    } catch (error) {
      if (mine === turn) await show(null, typed, []);
      console.error(error);
    }
  };
  input.addEventListener("input", run);
  return { source, run };
}

/** Puts a field in the place of the link to the search page: a combobox whose list leads to the best results. */
export function openField(link) {
  const home = new URL("..", link.href), label = link.textContent;
  const input = make("input", { type: "search", name: "q", role: "combobox", "aria-label": label, "aria-controls": "_found", "aria-expanded": "false", "aria-autocomplete": "list", autocomplete: "off", enterkeyhint: "search" });
  const list = make("ul", { id: "_found", role: "listbox", "aria-label": label, hidden: "" });
  const status = make("p", { role: "status", class: "visually-hidden" });
  const form = make("form", { action: link.href, role: "search", class: "search-field" }, input, list, status);
  let active = -1;
  const choose = (place) => {
    active = place;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === place)));
    if (place < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[place].id);
    list.children[place].scrollIntoView({ block: "nearest" });
  };
  const expand = (isOpen) => { list.hidden = !isOpen; input.setAttribute("aria-expanded", String(isOpen)); choose(-1); };
  const close = () => { form.replaceWith(link); link.focus(); };
  const option = (address, ...children) => make("li", { role: "option", id: `_found-${list.children.length}`, "data-address": address }, ...children);

  const { source } = follow(home, input, async (opened, typed, numbers, isCurrent) => {
    const records = opened ? await Promise.all(numbers.slice(0, 7).map(opened.document)) : [];
    if (opened && !isCurrent()) return;
    list.replaceChildren();
    for (const record of records) {
      list.append(option(new URL(record.path, home).href, make("b", { lang: record.lang }, record.title), make("small", {}, line(record)), make("small", { class: "price" }, record.price ?? "")));
    }
    if (numbers.length > records.length) list.append(option(`${link.href}?q=${encodeURIComponent(typed)}`, `${opened.index.words.all} (${counted(opened, numbers.length)})`));
    expand(list.children.length > 0);
    status.textContent = !opened ? label : !typed ? "" : numbers.length ? counted(opened, numbers.length) : nothing(opened, typed);
    status.classList.toggle("visually-hidden", !typed || numbers.length > 0);
  });
  source.then(({ index }) => { input.placeholder = index.words.hint; }, () => { location = link.href; });
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    const moves = { ArrowDown: active + 1 < count ? active + 1 : -1, ArrowUp: active < 0 ? count - 1 : active - 1 };
    if (event.isComposing) return;
    if (event.key in moves && count) { event.preventDefault(); choose(moves[event.key]); }
    if (event.key === "Enter" && active >= 0) { event.preventDefault(); location = list.children[active].dataset.address; }
    if (event.key === "Escape") { event.preventDefault(); if (count) expand(false); else close(); }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", (event) => { const chosen = event.target.closest("li"); if (chosen) location = chosen.dataset.address; });
  input.addEventListener("blur", () => { expand(false); if (!input.value) form.replaceWith(link); });
  input.addEventListener("focus", () => expand(list.children.length > 0));
  link.replaceWith(form);
  input.focus();
}

/** The search page: a field, and results below it whose words are in the address. */
export function openPage(panel) {
  const home = new URL("..", location.href), heading = document.querySelector("h1").textContent, step = 20;
  const input = make("input", { type: "search", name: "q", id: "_q", "aria-label": heading, autocomplete: "off", enterkeyhint: "search" });
  const status = make("p", { role: "status", class: "count" }), results = make("ol", { class: "results" }), more = make("button", { type: "button", class: "button", hidden: "" });
  const form = make("form", { role: "search", class: "search-field" }, input);
  let shown = 0, all = [], opened = null;
  const item = (record) => make("li", {},
    make("h2", {}, make("a", { href: new URL(record.path, home).href, lang: record.lang }, record.title)),
    make("p", { class: "card-kind" }, line(record)),
    record.summary && make("p", { class: "card-summary", lang: record.summaryLang }, record.summary),
    (record.price || record.onRequest) && make("p", { class: "price" }, record.price ?? record.onRequest));
  const append = async (isCurrent = () => true) => {
    const items = (await Promise.all(all.slice(shown, shown + step).map(opened.document))).map(item);
    if (!isCurrent()) return null;
    if (!shown) results.replaceChildren();
    results.append(...items);
    shown += items.length;
    more.hidden = shown >= all.length;
    return items[0];
  };
  const { source, run } = follow(home, input, async (ready, typed, numbers, isCurrent) => {
    const address = new URL(location.href);
    if (typed) address.searchParams.set("q", typed); else address.searchParams.delete("q");
    if (address.href !== location.href) history.replaceState(null, "", address);
    [opened, all, shown] = [ready, numbers, 0];
    if (ready) await append(isCurrent);
    status.textContent = !ready ? panel.dataset.failed : !typed ? "" : numbers.length ? counted(ready, numbers.length) : nothing(ready, typed);
  });
  more.addEventListener("click", async () => (await append())?.querySelector("a").focus());
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  source.then(({ index }) => { input.placeholder = index.words.hint; more.textContent = index.words.more; }, () => {});
  panel.replaceChildren(form, status, results, more);
  input.value = new URLSearchParams(location.search).get("q") ?? "";
  if (input.value) run(); else input.focus({ preventScroll: true });
}
