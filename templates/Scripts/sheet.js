// The enquiry list in other forms: a table for spreadsheets, a text, a prepared mail.
import { numbers } from "./site.js";
import { money, message } from "./cards.js";

/** Windows and many mail programs cut addresses behind about two thousand characters. */
const longest = 1900;

/** The sum of the amounts; lines without a price have none. */
export const sum = lines => lines.reduce((all, line) => all + line.amount, 0);

/** The list as CSV in UTF-8 with its mark, as the spreadsheets of the locale open it: with a semicolon where the comma is in numbers. */
export function table(lines, words) {
  const plain = ["", "", "", words.decimal, 9, 9, 99, numbers[16]];
  const amount = number => number == null ? "" : money(number, [...Array(9), ...plain]);
  // A spreadsheet takes a text that starts with one of these for a formula.
  const text = value => `"${(value ?? "").replace(/^[=+\-@\t\r＝＋－＠]/, "'$&").replaceAll('"', '""')}"`;
  const heads = ["sku", "products", "net-content", "cases-to-order", "pieces-to-order", "wholesale-price", "line-total"].map(key => text(words[key]));
  const rows = lines.map(line => [text(line.sku), text(line.title), text(line.net), line.units, line.pieces, amount(line.price), amount(line.amount), text(words.currency)]);
  return "\ufeff" + [[...heads, '""'], ...rows].map(row => row.join(words.separator) + "\r\n").join("");
}

/** The list as a text: its first `count` lines, each in two, what it is and what it comes to. */
export function text(lines, words, pattern = numbers, count = lines.length, title = line => line.title) {
  const of = (key, n) => message(words, key, { n }, pattern), total = sum(lines);
  const entry = line => `${[line.sku, title(line)].filter(Boolean).join("  ")}\n${line.isCased ? of("cases", line.units) + " = " : ""}${of("pieces", line.pieces)} ${
    line.price === null ? words["price-on-request"] : `× ${money(line.price, pattern)} = ${money(line.amount, pattern)}`}`;
  const rest = count < lines.length ? [`… ${of("mail-more", lines.length - count)}`, words["mail-paste"]] : [];
  return [words["mail-opening"], "", ...lines.slice(0, count).map(entry), ...rest, "", total ? `${words.total}: ${money(total, pattern)}` : ""].join("\n");
}

/** The address of a mail in the buyer's language, with a copy in the office's, which knows products by their ids; shortened until it is safe. */
export function mail(lines, words) {
  const { office } = words, closing = ["company", "contact-person", "delivery-address"].map(key => `${words[key]}: \n`).join("");
  const short = line => line.sku ? "" : line.id, part = encodeURIComponent;
  const written = (count, title) => {
    const body = `${text(lines, words, numbers, count, title)}\n\n${closing}${office ? `\n---\n${text(lines, office, office.numbers.split("|"), count, line => line.id)}` : ""}`;
    return `mailto:${words.email}?subject=${part(message(words, "mail-subject", { name: words.site }))}&body=${part(body.replaceAll("\n", "\r\n"))}`;
  };
  let count = lines.length, href = written(count);
  for (let left = count; href.length > longest && left >= 0; left--) href = written(count = left, short);
  return { href, isWhole: count === lines.length };
}
