// Written by script/embed-words from content/words/de.yaml: change that file, and run the script.

extension BuiltInWords {
    static let german = ##"""
        # Die Wörter der Oberfläche. Die Schlüssel stehen in WordKey.swift, die Form beschreibt docs/site-files.md.

        # Wegweiser
        skip-to-content: Zum Inhalt springen
        home: Startseite
        menu: Menü
        breadcrumbs: Sie sind hier
        editions: Sprache und Markt
        edition-not-translated: nicht übersetzt
        choose-edition: Wählen Sie Sprache und Markt
        previous-page: Vorherige Seite
        next-page: Nächste Seite
        page-of: "Seite {page} von {total}"
        previous: Zurück
        next: Weiter
        pages: Seiten
        information: Informationen

        # Sammlungen
        products: Produkte
        villages: Dörfer
        producers: Hersteller
        shops: Läden
        stories: Geschichten
        kinds: Produktarten
        certificates: Zertifikate
        all-products: Alle Produkte
        product-count: {one: "{n} Produkt", other: "{n} Produkte"}
        products-of: "Produkte aus {name}"
        products-made-by: "Hergestellt von: {name}"
        products-with: "{name}: Produkte"
        browse-by: Stöbern nach
        empty: Hier ist noch nichts eingetragen.

        # Ein Produkt
        kind: Produktart
        village: Dorf
        producer: Hersteller
        photos: Bilder
        price-and-terms: Preis und Konditionen
        price: Preis
        wholesale-price: Großhandelspreis
        per-piece: pro Stück
        per-case: pro Karton
        without-tax: netto, ohne Steuern
        with-tax: inklusive Steuern
        retail-price: Unverbindliche Preisempfehlung
        price-on-request: Preis auf Anfrage
        available-on-request: Auf Anfrage lieferbar
        ask-for-offer: Angebot anfordern
        sku: Artikelnummer
        gtin: GTIN (EAN)
        hs-code: HS-Code
        net-content: Nettoinhalt
        size: Maße
        case-pack: Inhalt je Karton
        minimum-order: Mindestmenge
        lead-time: Lieferzeit
        season: Saison
        all-year: ganzjährig
        cases: {one: "{n} Karton", other: "{n} Kartons"}
        pieces: {one: "{n} Stück", other: "{n} Stück"}
        days: {one: "{n} Tag", other: "{n} Tage"}
        weeks: {one: "{n} Woche", other: "{n} Wochen"}
        months: {one: "{n} Monat", other: "{n} Monate"}
        years: {one: "{n} Jahr", other: "{n} Jahre"}
        details: Einzelheiten
        yes: Ja
        no: Nein
        where-from: Woher es kommt
        who-makes-it: Wer es herstellt
        map-of-village: "Karte mit der Lage von {name}"
        map-of-villages: Karte der Dörfer
        more-from-village: "Mehr aus {name}"
        previous-product: Vorheriges Produkt
        next-product: Nächstes Produkt
        certificate-number: "Nr. {number}"
        valid-until: "gültig bis {date}"
        issuer: "Ausstellende Stelle:"
        footnotes: Anmerkungen
        back-to-text: Zurück zum Text
        task-done: erledigt
        task-open: offen

        # Dörfer, Hersteller, Läden, Geschichten
        region: Region
        country: Land
        altitude: Höhe
        coordinates: Koordinaten
        founded: Gegründet
        members: Mitglieder
        member-count: {one: "{n} Mitglied", other: "{n} Mitglieder"}
        of-whom-women: {one: "davon {n} Frau", other: "davon {n} Frauen"}
        address: Adresse
        opening-hours: Öffnungszeiten
        phone: Telefon
        email: E-Mail
        website: Website
        published: Veröffentlicht am
        read-story: Geschichte lesen
        villages-in-story: Dörfer in dieser Geschichte
        products-in-story: Produkte in dieser Geschichte

        # Hinweise
        not-translated: "Diese Seite ist noch nicht übersetzt. Sie lesen den Text auf {language}."
        stale-notice: Das Original dieser Seite wurde seit der Übersetzung geändert.
        draft: Entwurf
        draft-notice: Diese Seite ist ein Entwurf und nicht veröffentlicht.
        moved-title: Diese Seite ist umgezogen
        moved-text: "Sie finden sie jetzt hier:"
        not-found-title: Seite nicht gefunden
        not-found-text: Die gesuchte Seite gibt es hier nicht. Vielleicht wurde sie verschoben oder zurückgezogen.
        back-to-home: Zur Startseite

        # Startseite und Fußzeile
        newest-stories: Geschichten
        featured-products: Aus dem Katalog
        catalogue-of: "Katalog, Stand {date}"
        published-by: "Herausgegeben von {name}"
        feed: Neuigkeiten als Feed
        catalogue-data: Katalog als Daten

        """##
}
