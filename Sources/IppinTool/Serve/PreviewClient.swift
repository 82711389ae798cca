/// What the preview adds to the pages that it shows: one script, which no build ever contains.
enum PreviewClient {
    /// A page with the script at its end.
    /// - Parameter seen: which version of the page it is.
    static func added(to page: [UInt8], seen: String) -> [UInt8] {
        let tag = Array(#"<script src="/.ippin/preview.js" data-seen="\#(seen)" defer></script>"#.utf8)
        let end = Array("</body>".utf8)
        var start = page.count - end.count
        while start >= 0, !page[start..<(start + end.count)].elementsEqual(end) { start -= 1 }
        return start < 0 ? page + tag : Array(page[..<start]) + tag + page[start...]
    }

    /// What stands in for every page until there is a version of the site without errors.
    static func emptyPage(_ findings: String, seen: String) -> [UInt8] {
        let page = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ippin preview</title>\
            <style>:root{color-scheme:light dark}body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1rem}pre{overflow:auto}</style>\
            </head><body><main><h1>There is nothing to show yet</h1><p>The content has errors. When they are mended, the site appears here by itself.</p>\
            <pre>\(escaped(findings))</pre></main></body></html>

            """
        return added(to: Array(page.utf8), seen: seen)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    static let script: [UInt8] = Array((behaviour + overlay).utf8)

    /// Waits for changes, and reloads the page where it was.
    private static let behaviour = #"""
        "use strict";
        (() => {
          const script = document.currentScript, page = location.pathname;
          const memory = {
            get: name => { try { return sessionStorage.getItem(`ippin:${name}:${page}`) } catch { return null } },
            set: (name, value) => { try { sessionStorage.setItem(`ippin:${name}:${page}`, value) } catch { /* a browser that keeps nothing */ } },
            take: name => { const value = memory.get(name); try { sessionStorage.removeItem(`ippin:${name}:${page}`) } catch { /* nor forgets */ } return value },
          };

          const place = memory.take("place");
          if (place) {
            const [left, top] = JSON.parse(place);
            const restore = () => scrollTo({ left, top, behavior: "instant" });
            history.scrollRestoration = "manual";
            restore();
            addEventListener("load", () => { restore(); history.scrollRestoration = "auto" }, { once: true });
          }

          let source = null;
          const listen = () => {
            if (source || document.visibilityState === "hidden") return;
            source = new EventSource(`/.ippin/events?page=${encodeURIComponent(page)}&seen=${encodeURIComponent(script.dataset.seen)}`);
            let last = 0;
            source.addEventListener("open", () => { last = 0 });
            source.addEventListener("findings", event => {
              const found = JSON.parse(event.data);
              if (found.revision < last) return;
              last = found.revision;
              window.ippinOverlay.show(found, memory);
            });
            source.addEventListener("reload", () => {
              memory.set("place", JSON.stringify([scrollX, scrollY]));
              location.reload();
            });
          };
          // A browser keeps only six connections to a server: a page that nobody looks at needs none, and learns on its return whether it is old.
          const rest = () => { source?.close(); source = null };
          document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" ? rest() : listen());
          addEventListener("pagehide", rest);
          addEventListener("pageshow", listen);
          addEventListener("DOMContentLoaded", listen, { once: true });
        })();

        """#
}
