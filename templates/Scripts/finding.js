// What searching and filtering share.

/** Fetches a file as "json" or "arrayBuffer", once. */
export function shelf(folder) {
  const kept = new Map();
  return (path, form = "json", options) => {
    if (!kept.has(path)) kept.set(path, fetch(new URL(path, folder), options).then((answer) => {
      if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
      return answer[form]();
    }).catch((error) => { kept.delete(path); throw error; }));
    return kept.get(path);
  };
}

/** A document of the edition by its number. */
export const record = async (load, number, size) => (await load(`documents/${Math.floor(number / size)}.json`))[number % size];

export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const key in attributes) if (attributes[key] != null) element.setAttribute(key, attributes[key]);
  element.append(...children.filter((child) => child != null));
  return element;
}

/** A number with its word, in the form for one or that for more. */
export const counted = ([one, other], number, language) =>
  (new Intl.PluralRules(language).select(number) === "one" ? one : other).replace("{n}", number.toLocaleString(language));
