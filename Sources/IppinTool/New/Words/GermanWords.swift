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
        seasons: Saison
        products-in-season: "Saison im {month}"
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
        per-case: "{price} pro Karton ({pieces})"
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
        all-women: nur Frauen
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

        # Suche
        search: Suche
        search-hint: Honig, Filz, ein Dorf …
        search-results: {one: "{n} Treffer", other: "{n} Treffer"}
        search-nothing: "Zu „{query}“ wurde nichts gefunden."
        search-advice: Versuchen Sie es mit einem anderen Wort oder nur mit dem Wortanfang.
        search-all: Alle Treffer anzeigen
        search-more: Mehr anzeigen
        search-needs-script: Die Suche läuft in Ihrem Browser und braucht JavaScript. Über diese Listen finden Sie ebenfalls alles.
        search-lists: Oder stöbern Sie in den Listen
        search-failed: Die Suche konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.
        result-village: Dorf
        result-producer: Hersteller
        result-shop: Laden
        result-story: Geschichte
        result-page: Seite

        # Listen filtern
        filter: Filtern und sortieren
        filter-any: Alle
        filter-price: Preis
        filter-priced: Mit Preisangabe
        filter-nothing: Zu dieser Auswahl gibt es kein Produkt.
        filter-reset: Auswahl zurücksetzen
        sort-by: Sortieren nach
        sort-by-name: Name
        sort-price-up: Preis aufsteigend
        sort-price-down: Preis absteigend
        sort-by-village: Dorf
        filter-month: Monat
        filter-failed: Die Liste konnte nicht geladen werden. Bitte versuchen Sie es noch einmal.

        # Startseite und Fußzeile
        newest-stories: Geschichten
        featured-products: Aus dem Katalog
        catalogue-of: "Katalog, Stand {date}"
        published-by: "Herausgegeben von {name}"
        feed: Neuigkeiten als Feed
        catalogue-data: Katalog als Daten

        # Anfrageliste und Bestellformular
        enquiry-list: Anfrageliste
        order-form: Bestellformular
        print-order-form: Bestellformular zum Ausdrucken
        add-to-list: Auf die Anfrageliste
        update-list: Menge ändern
        in-list: Auf der Liste
        open-list: Liste öffnen
        added-to-list: "„{name}“ steht auf Ihrer Anfrageliste."
        removed-from-list: "„{name}“ wurde entfernt."
        undo: Rückgängig machen
        remove: Entfernen
        cases-to-order: Kartons
        pieces-to-order: Stück
        one-less: Eins weniger
        one-more: Eins mehr
        minimum-in-cases: "Die Mindestmenge von {pieces} wird auf volle Kartons aufgerundet: {cases} ({total})."
        minimum-kept: "Mindestens {amount}."
        total: Summe
        line-total: Betrag
        unpriced: {one: "{n} Produkt ohne Listenpreis ist in der Summe nicht enthalten.", other: "{n} Produkte ohne Listenpreis sind in der Summe nicht enthalten."}
        not-offered: In diesem Markt nicht im Angebot, wird nicht mitgerechnet
        no-longer-offered: Nicht mehr im Katalog, wird nicht mitgerechnet
        kept-here: Die Liste ist nur in diesem Browser gespeichert. Nichts wird übertragen, bis Sie sie selbst senden.
        list-is-empty: Ihre Anfrageliste ist noch leer.
        list-is-empty-hint: Wählen Sie auf den Produktseiten die Zahl der Kartons. Mengen und Beträge werden hier zusammengestellt.
        list-needs-script: Für die Anfrageliste wird JavaScript benötigt. Ohne JavaScript nutzen Sie bitte das Bestellformular zum Ausdrucken.
        list-not-loaded: Die Produkte konnten nicht geladen werden. Ihre Liste bleibt erhalten. Bitte versuchen Sie es später noch einmal.
        market-terms: "Markt: {market}. Preise in {currency}."
        send-by-email: Per E-Mail senden
        save-as-table: Als CSV speichern
        copy-text: Als Text kopieren
        copy-link: Link kopieren
        print-list: Drucken
        clear-list: Liste leeren
        copied: Kopiert.
        copy-by-hand: "Bitte kopieren Sie diesen Text:"
        list-cleared: Die Liste wurde geleert.
        shared-list: Eine Liste wurde mit Ihnen geteilt
        shared-list-text: Sie haben bereits eine eigene Liste. Beim Ergänzen gilt für Produkte in beiden Listen die größere Menge.
        replace-list: Meine Liste ersetzen
        merge-lists: Meine Liste ergänzen
        keep-list: Meine Liste behalten
        mail-subject: "Anfrage – {name}"
        mail-opening: Bitte senden Sie uns ein Angebot über die folgenden Produkte.
        mail-more: {one: "und {n} weiteres Produkt", other: "und {n} weitere Produkte"}
        mail-paste: Die vollständige Liste wurde kopiert. Bitte fügen Sie sie hier ein.
        company: Firma
        contact-person: Ansprechperson
        delivery-address: Lieferadresse
        remarks: Bemerkungen
        date-and-signature: Datum, Unterschrift
        date: Datum
        order-form-hint: "Drucken Sie dieses Formular aus, tragen Sie die Zahl der Kartons ein und senden Sie es an {email}."
        no-priced-products: In diesem Markt hat kein Produkt einen Listenpreis. Bitte schreiben Sie uns.

        """##
}
