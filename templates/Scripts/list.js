// The page of the enquiry list. Whatever comes from storage or from the address is only ever shown as text.
import { home, list, keep, put, checked, watch } from "./site.js";
import { cards } from "./cards.js";
import { integer, money, message, allowed, stepper } from "./quantity.js";
import { table, text, mail, address } from "./sheet.js";

const page = document.querySelector("[data-enquiry]"), part = name => page.querySelector(`[data-${name}]`);
const words = JSON.parse(part("words").textContent), lines = part("lines"), status = part("status"), undo = part("undo");
let shown = new Map();  // the rows on the page, by id
let last;               // the list before the last change that can be undone
let latest = 0;         // the newest drawing, which alone may show what it fetched

/** The lines of the list with what the catalogue says of them; those that cannot be ordered here have no `pieces`. */
function ordered(ids, found) {
  return [...ids].map(([id, cases]) => {
    const card = found.get(id);
    if (!card || card.absent) return { id, title: card?.title ?? id, lang: card?.lang, note: card ? "not-offered" : "no-longer-offered" };
    const unit = Math.max(card.case ?? 1, 1), fewest = Math.ceil(Math.max(card.minimum ?? 1, 1) / unit);
    const units = allowed(cases, fewest), pieces = units * unit;
    return { ...card, units, fewest, unit, pieces, amount: card.price === null ? null : card.price * pieces };
  });
}

const units = (line, number) => message(words, line.case ? "cases" : "pieces", { n: number });

function row(line) {
  const item = part("line").content.firstElementChild.cloneNode(true), at = name => item.querySelector(`[data-${name}]`);
  const title = at("title");
  title.textContent = line.title;
  if (line.lang) title.lang = line.lang;
  at("remove").setAttribute("aria-label", `${at("remove").textContent}: ${line.title}`);
  at("remove").onclick = () => remove(line);
  if (line.note) {
    title.removeAttribute("href");
    at("note").hidden = false;
    at("note").textContent = words[line.note];
    at("quantity").remove();
    item.classList.add("is-out");
    return { item, fill() {} };
  }
  title.href = new URL(line.path, home);
  if (line.picture) at("picture").append(Object.assign(new Image(72, 72), { src: new URL(line.picture, home), alt: "", loading: "lazy" }));
  at("facts").textContent = [line.sku, line.net].filter(Boolean).join(" · ");
  at("unit").textContent = words[line.case ? "cases-to-order" : "pieces-to-order"];
  const input = item.querySelector("input");
  input.setAttribute("aria-label", `${line.title}: ${at("unit").textContent}`);
  input.min = line.fewest;
  const note = at("note");
  stepper(item, number => put(line.id, number), () => {
    note.hidden = false;
    tell(note.textContent = message(words, "minimum-kept", { amount: units(line, line.fewest) }));
  });
  return {
    item,
    fill({ units: number, pieces, amount }) {
      if (document.activeElement !== input || Number(input.value) !== number) input.value = number;
      at("pieces").textContent = line.case ? `${units(line, number)} = ${message(words, "pieces", { n: pieces })}` : message(words, "pieces", { n: pieces });
      at("price").textContent = line.price === null ? words["price-on-request"] : `${money(line.price)} ${words["per-piece"]}`;
      at("amount").textContent = amount === null ? "" : money(amount);
    },
  };
}

async function draw() {
  const ids = list(), number = ++latest;
  let found;
  try { found = await cards(ids.keys()); } catch { tell(words["list-not-loaded"]); return; }
  if (number !== latest) return;
  const all = ordered(ids, found), focus = document.activeElement;
  for (const [id, { item }] of shown) if (!ids.has(id)) { item.remove(); shown.delete(id); }
  for (const line of all) {
    if (!shown.has(line.id)) shown.set(line.id, row(line));
    const { item, fill } = shown.get(line.id);
    if (item.parentNode !== lines) lines.append(item);
    fill(line);
  }
  part("empty").hidden = ids.size > 0;
  part("filled").hidden = ids.size === 0;
  const open = all.filter(line => line.pieces), priced = open.filter(line => line.amount !== null);
  part("total").textContent = money(priced.reduce((sum, line) => sum + line.amount, 0));
  part("unpriced").hidden = open.length === priced.length;
  part("unpriced").textContent = message(words, "unpriced", { n: open.length - priced.length });
  if (!document.contains(focus)) (undo.hidden ? page.querySelector("h1") : undo).focus?.();
  page.lines = open;
}

function tell(text, before) {
  status.textContent = text;
  last = before;
  undo.hidden = !before;
}

function remove(line) {
  const before = list();
  put(line.id, 0);
  tell(message(words, "removed-from-list", { name: line.title }), before);
  undo.focus();
}

undo.onclick = () => { keep(last); tell(""); };
part("clear").onclick = () => { const before = list(); keep(new Map()); tell(words["list-cleared"], before); undo.focus(); };
part("print").onclick = () => print();
part("table").onclick = () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([table(page.lines, words)], { type: "text/csv;charset=utf-8" }));
  link.download = `${location.pathname.split("/").at(-2)}-${today()}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
part("copy").onclick = () => copy(text(page.lines, words));
part("link").onclick = () => copy(address(list()));
part("mail")?.addEventListener("click", event => {
  const { href, isWhole } = mail(page.lines, words);
  if (!isWhole) copy(text(page.lines, words));
  event.currentTarget.href = href;
});

/** Today in the reader's own time zone, as 2026-11-22. */
function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

async function copy(text) {
  const hand = part("by-hand");
  try {
    await navigator.clipboard.writeText(text);
    hand.hidden = true;
    tell(words.copied);
  } catch {  // not allowed, or not over https
    hand.hidden = false;
    const field = hand.querySelector("textarea");
    field.value = text;
    field.select();
  }
}

/** A list in the address, as `#white-honey=10&felt-sheep=4`. */
function shared() {
  const lines = checked([...new URLSearchParams(location.hash.slice(1))].map(([id, cases]) => [id, /^\d+$/.test(cases) && Number(cases)]));
  if (!lines.size) return;
  const own = list(), box = part("shared");
  const done = result => () => {
    box.hidden = true;
    history.replaceState(null, "", location.pathname + location.search);
    if (result) { const before = list(); keep(result(before)); if (before.size) tell("", before); }
    page.querySelector("h1").focus();
  };
  const isSame = own.size === lines.size && [...lines].every(([id, cases]) => own.get(id) === cases);
  if (!own.size || isSame) return done(() => lines)();
  part("replace").onclick = done(() => lines);
  part("merge").onclick = done(own => new Map([...own, ...[...lines].map(([id, cases]) => [id, Math.max(cases, own.get(id) ?? 0)])]));
  part("keep").onclick = done();
  box.hidden = false;
  box.querySelector("h2").focus();
}

part("today").textContent = new Intl.DateTimeFormat(words.locale, { dateStyle: "long" }).format(new Date());
addEventListener("hashchange", shared);
shared();
watch(draw);
