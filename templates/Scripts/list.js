// The page of the enquiry list. Whatever comes from storage or from the address is only ever shown as text.
import { home, list, keep, put, checked, watch } from "./site.js";
import { allowed, cards, message, money, stepper } from "./cards.js";
import { sum, table, text, mail } from "./sheet.js";

const page = document.querySelector("[data-enquiry]"), part = (name, within = page) => within.querySelector(`[data-${name}]`);
const words = JSON.parse(part("words").textContent), heading = page.querySelector("h1"), undo = part("undo");
const shown = new Map();  // the rows on the page, by id
let lines = [];           // what can be ordered

/** A line of the list with what the catalogue says of it; one that cannot be ordered here has a note instead of a number. */
function line(id, cases, card) {
  if (!card || card.absent) return { title: id, ...card, id, note: card ? "not-offered" : "no-longer-offered" };
  const unit = card.case || 1, fewest = Math.ceil((card.minimum || 1) / unit), units = allowed(cases, fewest), pieces = units * unit;
  return { ...card, isCased: unit > 1, units, fewest, pieces, amount: card.price === null ? null : card.price * pieces };
}

/** Makes the row of a line; what it returns writes the line's numbers into it. */
function row({ id, title, lang, path, picture, sku, net, price, note, fewest, isCased }) {
  const item = part("line").content.firstElementChild.cloneNode(true), at = name => part(name, item), link = at("title"), input = item.querySelector("input");
  const write = (name, text) => { at(name).textContent = text; at(name).hidden = !text; }, pieces = n => message(words, "pieces", { n }), units = n => message(words, isCased ? "cases" : "pieces", { n });
  link.textContent = title;
  if (lang) link.lang = lang;
  at("remove").ariaLabel = `${at("remove").textContent}: ${title}`;
  at("remove").onclick = () => change("removed-from-list", own => own.delete(id), title);
  const fill = note ? () => {} : ({ units: n, pieces: all, amount }) => {
    input.value = n;
    write("pieces", (isCased ? units(n) + " = " : "") + pieces(all));
    write("amount", amount === null ? "" : money(amount));
  };
  if (note) {
    write("note", words[note]);
    link.removeAttribute("href");
    at("quantity").remove();
    item.classList.add("is-out");
    return { item, fill };
  }
  link.href = new URL(path, home);
  if (picture) at("picture").append(Object.assign(new Image(72, 72), { src: new URL(picture, home), alt: "" }));
  write("facts", [sku, net].filter(Boolean).join(" · "));
  write("unit", words[isCased ? "cases-to-order" : "pieces-to-order"]);
  write("price", price === null ? words["price-on-request"] : `${money(price)} ${words["per-piece"]}`);
  input.ariaLabel = `${title}: ${at("unit").textContent}`;
  input.min = fewest;
  stepper(item, n => put(id, n), () => write("note", message(words, "minimum-kept", { amount: units(fewest) })));
  return { item, fill };
}

async function draw() {
  let found;
  try { found = await cards(list().keys()); } catch { return tell(words["list-not-loaded"]); }
  const own = list(), all = [...own].map(([id, cases]) => line(id, cases, found.get(id)));
  for (const [id, { item }] of shown) if (!own.has(id)) { item.remove(); shown.delete(id); }
  for (const one of all) {
    if (!shown.has(one.id)) shown.set(one.id, row(one));
    const { item, fill } = shown.get(one.id);
    if (!item.parentNode) part("lines").append(item);
    fill(one);
  }
  lines = all.filter(one => one.pieces);
  const unpriced = lines.filter(one => one.amount === null).length;
  part("empty").hidden = own.size;
  part("filled").hidden = !own.size;
  part("total").textContent = money(sum(lines));
  part("unpriced").textContent = unpriced ? message(words, "unpriced", { n: unpriced }) : "";
}

/** Says something, and offers to go back to a list. */
function tell(text, before) {
  part("status").textContent = text;
  undo.hidden = !before;
  undo.onclick = () => { keep(before); tell(""); heading.focus(); };
}

/** Changes the list in a way that can be undone. */
function change(word, how, name) {
  const before = list(), after = list();
  how(after);
  keep(after);
  tell(message(words, word, { name }), before);
  undo.focus();
}

async function copy(text) {
  const hand = part("by-hand"), field = hand.querySelector("textarea");
  try {
    await navigator.clipboard.writeText(text);
    tell(words.copied);
  } catch {  // not allowed, or not over https
    hand.hidden = false;
    field.value = text;
    field.select();
  }
}

const place = () => location.href.split("#")[0];
const press = (name, how) => { const button = part(name); if (button) button.onclick = how; };
press("clear", () => change("list-cleared", own => own.clear()));
press("print", () => print());
press("copy", () => copy(text(lines, words)));
press("link", () => copy(`${place()}#${[...list()].map(one => one.join("=")).join("&")}`));
press("mail", event => {
  const { href, isWhole } = mail(lines, words);
  event.currentTarget.href = href;
  if (!isWhole) copy(text(lines, words) + (words.office ? `\n\n---\n${text(lines, words.office, words.office.numbers.split("|"))}` : ""));
});
press("table", () => {
  const href = URL.createObjectURL(new Blob([table(lines, words)], { type: "text/csv" }));
  Object.assign(document.createElement("a"), { href, download: `${words["enquiry-list"]}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 9999);
});

/** A list in the address, as `#white-honey=10&felt-sheep=4`. */
function shared() {
  const theirs = checked([...new URLSearchParams(location.hash.slice(1))].map(([id, cases]) => [id, Number(cases)])), own = list(), box = part("shared");
  const take = after => {
    box.hidden = true;
    history.replaceState(null, "", place());
    keep(after);
    if (after !== own) tell("", own);
    heading.focus();
  };
  if (!theirs.size) return;
  if (!own.size) { take(theirs); return tell(""); }
  press("replace", () => take(theirs));
  press("keep", () => take(own));
  press("merge", () => take(new Map([...own, ...[...theirs].map(([id, cases]) => [id, Math.max(cases, own.get(id) ?? 0)])])));
  box.hidden = false;
  box.querySelector("h2").focus();
}

part("today").textContent = new Date().toLocaleDateString(words.locale, { dateStyle: "long" });
addEventListener("hashchange", shared);
shared();
watch(draw);
