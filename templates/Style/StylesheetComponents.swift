extension Stylesheet {
    /// What several pages share.
    static let components: StaticString = """
        @layer components {
          .hero { position: relative; overflow: clip; background: var(--felt); padding-block: clamp(3rem, 2rem + 5vw, 6.5rem) clamp(2.5rem, 2rem + 4vw, 5.5rem); }
          @media (width >= 56rem) {
            .hero::after {
              content: ""; position: absolute; inset-block: 0; inset-inline-end: 0; inline-size: min(38%, 34rem); opacity: .9; pointer-events: none;
              background: conic-gradient(from 45deg, transparent 25%, var(--accent) 0 50%, transparent 0 75%, color-mix(in oklab, var(--accent) 28%, var(--felt)) 0) 0 50% / 7rem 7rem;
              mask-image: linear-gradient(to left, #000 25%, transparent);
            }
            .hero:dir(rtl)::after { mask-image: linear-gradient(to right, #000 25%, transparent); }
            .hero :is(h1, .tagline, .lead) { max-inline-size: 62%; position: relative; z-index: 1; }
          }
          .hero h1 { font-size: var(--step-4); }
          .tagline { font: 400 var(--step-2)/1.35 var(--serif); margin-block-start: 1rem; color: var(--accent); text-wrap: balance; }
          .hero .lead { margin-block: 1.25rem 2rem; color: var(--ink); }
          .button { display: inline-block; padding: .7rem 1.4rem; margin-inline-end: .75rem; background: var(--accent); color: var(--on-accent); text-decoration: none; border-radius: 2rem; font-weight: 600; }
          .button:hover { background: var(--accent-deep); color: var(--on-accent); }
          .count, .fine, .card-kind { color: var(--soft); font-size: .925rem; }
          .cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); gap: var(--gap); margin-block-start: 1.25rem; }
          .card { position: relative; display: flex; flex-direction: column; background: var(--sheet); border: 1px solid var(--line); border-radius: var(--radius); overflow: clip; transition: border-color .15s, box-shadow .15s; }
          .card:hover { border-color: var(--edge); box-shadow: 0 .35rem 1.25rem rgb(60 40 20 / .1); }
          .card:focus-within { outline: .1875rem solid var(--accent); outline-offset: .1875rem; }
          .card :focus-visible { outline: none; }
          .card-picture img { inline-size: 100%; aspect-ratio: 4 / 3; object-fit: cover; }
          .product-card { border-block-end: .25rem solid var(--kind); }
          .felt {
            aspect-ratio: 4 / 3; position: relative; background-color: color-mix(in oklab, var(--kind) 55%, var(--felt));
            background-image:
              conic-gradient(from 45deg, transparent 25%, color-mix(in oklab, var(--kind), black 18%) 0 50%, transparent 0 75%, color-mix(in oklab, var(--kind), white 25%) 0),
              radial-gradient(circle at 30% 30%, rgb(255 255 255 / .18), transparent 60%);
            background-size: 5rem 5rem, 100% 100%; background-position: center;
          }
          /* Without a kind to colour it, the felt keeps quiet. */
          .card:not(.product-card) .felt {
            background-color: var(--felt);
            background-image: conic-gradient(from 45deg, transparent 25%, color-mix(in oklab, var(--accent) 14%, var(--felt)) 0 50%, transparent 0 75%, color-mix(in oklab, var(--accent) 7%, var(--felt)) 0);
            background-size: 3.5rem 3.5rem;
          }
          .card-text { display: flex; flex-direction: column; gap: .3rem; padding: 1rem 1.1rem 1.15rem; flex: 1; }
          .card :is(h2, h3) { font-size: var(--step-1); }
          .card :is(h2, h3) a { color: var(--ink); text-decoration: none; }
          .card :is(h2, h3) a::after { content: ""; position: absolute; inset: 0; }
          .card:hover :is(h2, h3) a { color: var(--accent); }
          .card-summary { font-size: .95rem; }
          .price { margin-block-start: auto; padding-block-start: .5rem; }
          .price strong { font-size: 1.125rem; }
          .price small, .amount small { color: var(--soft); }
          .card-text > .count { margin-block-start: auto; padding-block-start: .35rem; }
          .lead + :is(.count, .fine, .browse), .fine + .count { margin-block-start: 1rem; }
          .more { color: var(--accent); margin-block-start: auto; padding-block-start: .5rem; }
          .badge { align-self: start; display: inline-block; padding: .1rem .7rem; border: 1px solid var(--accent); color: var(--accent); border-radius: 1rem; font-size: .875rem; font-weight: 600; }
          .link-row { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
          .link-row a { display: inline-block; padding: .35rem 1rem; border: 1px solid var(--edge); border-radius: 2rem; color: var(--ink); text-decoration: none; }
          .link-row a:hover { border-color: var(--accent); color: var(--accent); }
          .browse { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1rem; margin-block: 1.25rem; }
          .empty { color: var(--soft); padding-block: 2rem; }
          dl > div { display: grid; grid-template-columns: minmax(9.25rem, 38%) minmax(0, 1fr); gap: 0 1rem; padding-block: .55rem; border-block-end: 1px solid var(--line); }
          dl > div:last-child { border-block-end: 0; }
          dt { color: var(--soft); grid-column: 1; }
          dd { grid-column: 2; overflow-wrap: anywhere; }
          @media (width < 23rem) { dl > div { grid-template-columns: minmax(0, 1fr); } dd { grid-column: 1; } }
          .facts { max-inline-size: 42rem; border-block-start: .1875rem solid var(--ink); }
          .code { letter-spacing: .02em; hyphens: none; }
          .certificates { margin-block-start: 1.5rem; }
          .certificates ul { list-style: none; padding: 0; margin-block-start: .5rem; border-block-start: 1px solid var(--line); }
          .certificates li { padding-block: .6rem; border-block-end: 1px solid var(--line); }
          .gallery ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(3, 1fr); gap: .6rem; }
          .gallery li:first-child { grid-column: 1 / -1; }
          .gallery img { inline-size: 100%; border-radius: var(--radius); object-fit: cover; aspect-ratio: 1; }
          .gallery li:first-child img { aspect-ratio: auto; max-block-size: 36rem; }
          .record .gallery { margin-block-start: 1.75rem; max-inline-size: 42rem; }
          .wrap > section.shop { margin-block-start: 0; padding-block: var(--gap) calc(1.5 * var(--gap)); }
          .shop + .shop { border-block-start: 1px solid var(--line); }
          .shop > .facts { margin-block-start: 1.5rem; }
          @media (width >= 60rem), print {
            .shop { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); grid-auto-flow: dense; column-gap: clamp(2rem, 4vw, 4rem); }
            .shop > * { grid-column: 1 / -1; }
            .shop > .facts { grid-column: 2; }
            .shop > .prose { grid-column: 1; }
          }
          .shop:target { background: var(--felt); }
          .shop-pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: .6rem; margin-block: 1rem; }
          .pagination { margin-block-start: 2.5rem; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .75rem 2rem; color: var(--soft); }
          .pagination ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
          .pagination a { display: inline-block; min-inline-size: 2.75rem; padding: .45rem .8rem; text-align: center; border: 1px solid var(--edge); border-radius: var(--radius); color: var(--ink); text-decoration: none; }
          .pagination a:hover { border-color: var(--accent); color: var(--accent); }
          .pagination [aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
          .neighbours { display: grid; grid-template-columns: 1fr 1fr; gap: var(--gap); margin-block-start: var(--section); padding-block-start: 1.25rem; border-block-start: 1px solid var(--line); }
          .neighbours small { display: block; color: var(--soft); }
          .neighbours a { display: inline-block; padding-block: .2rem; }
          .neighbours .next { grid-column: 2; text-align: end; }
          .choices { list-style: none; padding: 0; margin-block: 2rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: var(--gap); }
          .choices a { display: block; padding: 1.4rem 1.5rem; background: var(--sheet); border: 1px solid var(--line); border-block-end: .25rem solid var(--accent); border-radius: var(--radius); color: var(--ink); text-decoration: none; }
          .choices a:hover { border-color: var(--accent); }
          .choices strong { display: block; font: 600 var(--step-2)/1.3 var(--serif); }
          .choices small { color: var(--soft); }
          .chooser main { display: flex; flex-direction: column; justify-content: center; padding-block: 3rem; }
        }
        """

    /// The page of a product, a village or a producer: pictures and story beside the facts that a buyer looks up, then the long list of details.
    static let product: StaticString = """
        @layer components {
          .dossier { display: grid; grid-template-columns: minmax(0, 1fr); }
          .dossier > * + * { margin-block-start: var(--gap); }
          .kind-tag { margin-block-end: .5rem; }
          .kind-tag a { display: inline-flex; align-items: center; gap: .5rem; padding-block: .2rem; color: var(--soft); text-decoration: none; }
          .kind-tag a::before { content: ""; inline-size: .9rem; block-size: .9rem; background: var(--kind); border-radius: .15rem; rotate: 45deg; }
          .product-pictures .felt { border-radius: var(--radius); overflow: clip; }
          .terms { background: var(--sheet); border: 1px solid var(--line); border-block-start: .3rem solid var(--kind); border-radius: var(--radius); padding: clamp(1rem, 3vw, 1.5rem); }
          .terms h2, .details h2, .certificates h2 { font-size: var(--step-1); }
          .terms dl { margin-block-start: .5rem; }
          .terms dl > div:has(.amount) { display: block; }
          .terms .amount { font-size: var(--step-2); line-height: 1.3; }
          .terms .amount small { font-size: .95rem; }
          .terms > .fine { padding-block-start: .75rem; border-block-start: 1px solid var(--line); }
          .badge-line { margin-block-start: .75rem; }
          .dossier > .details { margin-block-start: calc(1.5 * var(--gap)); }
          .offer { margin-block-start: 1rem; }
          .details dl { margin-block-start: .75rem; border-block-start: .1875rem solid var(--ink); }
          @media (width >= 60rem), print {
            .dossier:has(> .aside) {
              grid-template: "heading heading" auto "pictures aside" auto "story aside" 1fr "details details" auto / minmax(0, 7fr) minmax(0, 5fr);
              column-gap: clamp(2rem, 4vw, 4rem);
            }
            .dossier > header { grid-area: heading; }
            .dossier > :is(.gallery, .product-pictures) { grid-area: pictures; }
            .dossier > .aside { grid-area: aside; align-self: start; }
            .dossier > .prose { grid-area: story; }
            .dossier > .details { grid-area: details; }
            .details dl { columns: 2; column-gap: clamp(2rem, 4vw, 4rem); }
            .details dl > div { break-inside: avoid; }
            .details dl > div:last-child { border-block-end: 1px solid var(--line); }
          }
          @media (width >= 60rem) and (height >= 54rem) { .dossier > .aside { position: sticky; inset-block-start: 1rem; } }
        }
        """
}
