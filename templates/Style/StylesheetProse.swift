extension Stylesheet {
    /// Stories, set for reading.
    static let prose: StaticString = """
        @layer prose {
          .prose { max-inline-size: 42rem; font-size: clamp(1.03rem, 1rem + .2vw, 1.125rem); line-height: 1.75; }
          .prose:lang(ja) { line-height: 2; text-align: start; }
          .record > .prose, .shop > .prose { margin-block-start: 1.75rem; }
          .prose > * + * { margin-block-start: 1.15em; }
          .prose > :is(h2, h3, h4, h5, h6) { margin-block-start: 2em; }
          .prose > :is(h2, h3, h4, h5, h6):first-child { margin-block-start: 0; }
          .prose > :is(h2, h3, h4, h5, h6) + * { margin-block-start: .6em; }
          .prose :is(ul, ol) { padding-inline-start: 1.5em; }
          .prose li + li, .prose li > :is(p, ul, ol) { margin-block-start: .35em; }
          .prose li::marker { color: var(--accent); }
          .prose .task { list-style: none; margin-inline-start: -1.5em; }
          .prose .task input { inline-size: 1.1em; block-size: 1.1em; vertical-align: -.15em; accent-color: var(--accent); }
          .prose blockquote { padding-inline-start: 1.25rem; border-inline-start: .25rem solid var(--accent); font-family: var(--serif); font-size: 1.08em; }
          .prose blockquote > * + * { margin-block-start: .8em; }
          .prose hr { block-size: .5rem; border: 0; margin-block: 2.5em; background: conic-gradient(from 135deg at 50% 0, var(--accent) 90deg, transparent 0) 50% 0 / 1rem .5rem repeat-x; opacity: .6; }
          .prose .table { overflow-x: auto; }
          .prose table { border-collapse: collapse; min-inline-size: 60%; font-size: .95em; line-height: 1.5; hyphens: manual; }
          .prose :is(th, td) { padding: .5rem .9rem; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
          .prose th { border-block-end: .125rem solid var(--ink); font-weight: 650; }
          .prose :is(th, td).center { text-align: center; }
          .prose :is(th, td).end { text-align: end; }
          .prose pre { padding: 1rem; white-space: pre-wrap; background: var(--felt); border-radius: var(--radius); font-size: .9em; line-height: 1.5; }
          .prose code { font-family: ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; font-size: .92em; hyphens: none; }
          .prose :not(pre) > code { background: var(--felt); padding: .1em .35em; border-radius: .25em; }
          .prose img { border-radius: var(--radius); }
          .prose figcaption { color: var(--soft); font-size: .9em; margin-block-start: .5em; }
          .prose .footnote { line-height: 0; }
          .prose .footnote a, .prose .return { display: inline-block; min-inline-size: 1.5rem; line-height: 1.5rem; text-align: center; }
          .prose .footnotes { margin-block-start: 3em; padding-block-start: 1em; border-block-start: 1px solid var(--line); font-size: .92em; }
          .prose .footnotes > :first-child { font-size: 1rem; margin-block-end: .5em; }
        }
        """

    /// On paper: the content alone, in black, with nothing cut in two.
    static let print: StaticString = """
        @layer print {
          @media print {
            @page { margin: 18mm 16mm; }
            :root { color-scheme: light; }
            body { display: block; background: none; color: #000; font-size: 10.5pt; line-height: 1.45; }
            .menu, .editions, .breadcrumbs, .offer, .pagination, .neighbours, .browse, .skip, .button, .more, .site-footer nav { display: none; }
            .site-header, .site-footer, .hero { background: none; padding-block: 0 4mm; }
            .site-footer::before { display: none; }
            a { color: inherit; text-decoration: none; }
            .prose a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
            h1 { font-size: 20pt; }
            h2 { font-size: 14pt; }
            h1, h2, h3, h4 { break-after: avoid; }
            dl { font-size: 9.5pt; }
            dl > div { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-block: .3rem; }
            .facts > div { grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); }
            .dossier:has(> .aside), .shop { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 8mm; }
            .lead { font-size: 12pt; }
            .prose, .prose:lang(ja) { font-size: 10.5pt; line-height: 1.55; }
            img { filter: none; }
            .card, figure, dl > div, tr, blockquote, .terms { break-inside: avoid; }
            .cards { grid-template-columns: repeat(3, 1fr); gap: 5mm; }
            .card, .terms { box-shadow: none; border-color: #999; }
            .prose .table { overflow: visible; }
            .gallery img, .gallery li:first-child img { max-block-size: 80mm; }
          }
        }
        """
}
