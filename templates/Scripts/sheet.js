// The enquiry list in other forms: a table for spreadsheets, a text, a prepared mail, a link.
import { numbers } from "./site.js";
import { integer, money, message } from "./quantity.js";

/** Windows and many mail programs cut addresses behind about two thousand characters. */
const longest = 1900;

/** The list as CSV in UTF-8 with its mark, as the spreadsheets of the locale open it: with a semicolon where the comma is in numbers. */
export function table(lines, words) {
  const decimal = minor => {
    const scale = Number(numbers[16]), text = String(minor).padStart(scale + 1, "0");
    return scale ? text.slice(0, -scale) + words.decimal + text.slice(-scale) : text;
  };
  // A spreadsheet takes a text that starts with one of these for a formula.
  const cell = value => typeof value === "number" ? String(value) : `"${(value ?? "").replace(/^(?=[=+\-@\t\r\n＝＋－＠])/, "'").replaceAll('"', '""')}"`;
  const rows = lines.map(line => [
    cell(line.sku), cell(line.title), cell(line.kind), cell(line.village), cell(line.net), cell(line.unit), cell(line.units), cell(line.pieces),
    line.price === null ? cell(words["price-on-request"]) : decimal(line.price), line.amount === null ? "" : decimal(line.amount), cell(words.currency), cell(line.leadTime),
  ]);
  const heads = ["sku", "products", "kind", "village", "net-content", "case-pack", "cases-to-order", "pieces-to-order", "wholesale-price", "line-total"];
  rows.unshift([...heads.map(key => cell(words[key])), cell(words.currency), cell(words["lead-time"])]);
  return "\ufeff" + rows.map(row => row.join(words.separator) + "\r\n").join("");
}

/** One product in two lines: what it is, and what it comes to. */
function entry(line, words, pattern, title) {
  const integers = number => integer(number, pattern);
  const pieces = message(words, "pieces", { n: line.pieces }, integers);
  const count = line.case ? `${message(words, "cases", { n: line.units }, integers)} = ${pieces}` : pieces;
  const price = line.price === null ? words["price-on-request"] : `× ${money(line.price, pattern)} = ${money(line.amount, pattern)}`;
  return `${[line.sku, title].filter(Boolean).join("  ")}\n${count} ${price}`;
}

function sum(lines, words, pattern) {
  const priced = lines.filter(line => line.amount !== null);
  return priced.length ? `${words.total}: ${money(priced.reduce((all, line) => all + line.amount, 0), pattern)}` : "";
}

/** The list as a text of the page's language. */
export function text(lines, words) {
  return [`${words["enquiry-list"]} – ${words.site} (${words.edition})`, "", ...lines.map(line => entry(line, words, numbers, line.title)), "", sum(lines, words, numbers)].join("\n");
}

/** One language's half of the mail: the first `count` lines, with titles or without. */
function half(lines, words, pattern, count, title) {
  const rest = lines.length - count;
  return [
    words["mail-opening"], "", ...lines.slice(0, count).map(line => entry(line, words, pattern, title(line))),
    ...rest ? [`… ${message(words, "mail-more", { n: rest }, number => integer(number, pattern))}`, words["mail-paste"]] : [], "", sum(lines, words, pattern),
  ].join("\n");
}

/** The address of a mail in the buyer's language, with a copy in the office's, which knows products by their ids; shortened until it is safe. */
export function mail(lines, words) {
  const { office } = words, closing = ["company", "contact-person", "delivery-address"].map(key => `${words[key]}: `).join("\n");
  const written = (count, title) => {
    let body = `${half(lines, words, numbers, count, title)}\n\n${closing}\n`;
    if (office) body += `\n---\n${half(lines, office, office.numbers.split("|"), count, line => line.id)}\n`;
    return `mailto:${encodeURIComponent(words.email).replace("%40", "@")}?subject=${encodeURIComponent(message(words, "mail-subject", { name: words.site }))}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  };
  const fits = href => href.length <= longest;
  let href = written(lines.length, line => line.title);
  if (!fits(href)) href = written(lines.length, line => line.sku ? "" : line.id);
  let count = lines.length;
  while (!fits(href) && count > 0) href = written(--count, line => line.sku ? "" : line.id);
  return { href, isWhole: count === lines.length };
}

/** The list as a link to this page. */
export const address = list => location.href.replace(/#.*/s, "") + "#" + [...list].map(([id, cases]) => `${id}=${cases}`).join("&");
