// Written by script/embed-words from content/words/fr.yaml: change that file, and run the script.

extension BuiltInWords {
    static let french = ##"""
        # Les mots de l’interface. Les clés sont dans WordKey.swift, la forme est décrite dans docs/site-files.md.

        # Navigation
        skip-to-content: Aller au contenu
        home: Accueil
        menu: Menu
        breadcrumbs: Vous êtes ici
        editions: Langue et marché
        edition-not-translated: non traduit
        choose-edition: Choisissez votre langue et votre marché
        previous-page: Page précédente
        next-page: Page suivante
        page-of: "Page {page} sur {total}"
        previous: Précédent
        next: Suivant
        pages: Pages
        information: Informations

        # Collections
        products: Produits
        villages: Villages
        producers: Producteurs
        shops: Boutiques
        stories: Récits
        kinds: Types de produits
        certificates: Certificats
        all-products: Tous les produits
        product-count: {one: "{n} produit", other: "{n} produits"}
        products-of: "Produits du village : {name}"
        products-made-by: "Produits de ce producteur : {name}"
        products-with: "{name} : produits"
        browse-by: Parcourir par
        seasons: Saisons
        products-in-season: "De saison en {month}"
        empty: Rien à afficher pour le moment.

        # Un produit
        kind: Type
        village: Village
        producer: Producteur
        photos: Images
        price-and-terms: Prix et conditions
        price: Prix
        wholesale-price: Prix de gros
        per-piece: la pièce
        per-case: "{price} le carton ({pieces})"
        without-tax: hors taxes
        with-tax: toutes taxes comprises
        retail-price: Prix de vente conseillé
        price-on-request: Prix sur demande
        available-on-request: Disponible sur demande
        ask-for-offer: Demander un devis
        sku: Référence
        gtin: GTIN (EAN)
        hs-code: Code SH
        net-content: Quantité nette
        size: Dimensions
        case-pack: Colisage
        minimum-order: Minimum de commande
        lead-time: Délai d’expédition
        season: Saison
        all-year: toute l’année
        cases: {one: "{n} carton", other: "{n} cartons"}
        pieces: {one: "{n} pièce", other: "{n} pièces"}
        days: {one: "{n} jour", other: "{n} jours"}
        weeks: {one: "{n} semaine", other: "{n} semaines"}
        months: {one: "{n} mois", other: "{n} mois"}
        years: {one: "{n} an", other: "{n} ans"}
        details: Caractéristiques
        yes: Oui
        no: Non
        where-from: Provenance
        who-makes-it: Producteur
        map-of-village: "Carte situant {name}"
        map-of-villages: Carte des villages
        more-from-village: "Du même village : {name}"
        previous-product: Produit précédent
        next-product: Produit suivant
        certificate-number: "N° {number}"
        valid-until: "valable jusqu’au {date}"
        issuer: "Délivré par :"
        footnotes: Notes
        back-to-text: Retour au texte
        task-done: fait
        task-open: à faire

        # Villages, producteurs, boutiques, récits
        region: Région
        country: Pays
        altitude: Altitude
        coordinates: Coordonnées
        founded: Création
        members: Membres
        member-count: {one: "{n} membre", other: "{n} membres"}
        of-whom-women: {one: "dont {n} femme", other: "dont {n} femmes"}
        all-women: toutes des femmes
        address: Adresse
        opening-hours: Horaires d’ouverture
        phone: Téléphone
        email: Courriel
        website: Site web
        published: Publié le
        read-story: Lire le récit
        villages-in-story: Villages de ce récit
        products-in-story: Produits de ce récit

        # Avis
        not-translated: "Cette page n’est pas encore traduite. Langue affichée : {language}."
        stale-notice: L’original de cette page a été modifié depuis sa traduction.
        draft: Brouillon
        draft-notice: Cette page est un brouillon et n’est pas publiée.
        moved-title: Cette page a changé d’adresse
        moved-text: "Elle se trouve désormais ici :"
        not-found-title: Page introuvable
        not-found-text: La page que vous cherchez n’existe pas à cette adresse. Elle a peut-être été déplacée ou retirée.
        back-to-home: Retour à l’accueil

        # Recherche
        search: Recherche
        search-hint: Miel, feutre, un village…
        search-results: {one: "{n} résultat", other: "{n} résultats"}
        search-nothing: "Aucun résultat pour « {query} »."
        search-advice: Essayez un autre mot, ou seulement le début d’un mot.
        search-all: Afficher tous les résultats
        search-more: Afficher la suite
        search-needs-script: La recherche se fait dans votre navigateur et nécessite JavaScript. Tout le catalogue est aussi accessible par ces listes.
        search-lists: Ou parcourez les listes
        search-failed: La recherche n’a pas pu être chargée. Veuillez réessayer.
        result-village: Village
        result-producer: Producteur
        result-shop: Boutique
        result-story: Récit
        result-page: Page

        # Filtrer les listes
        filter: Filtrer et trier
        filter-any: Tous
        filter-price: Prix
        filter-priced: Avec un prix
        filter-nothing: Aucun produit ne correspond à ces choix.
        filter-reset: Effacer les choix
        sort-by: Trier par
        sort-by-name: Nom
        sort-price-up: Prix croissant
        sort-price-down: Prix décroissant
        sort-by-village: Village
        filter-month: Mois
        filter-failed: La liste n’a pas pu être chargée. Veuillez réessayer.

        # Accueil et pied de page
        newest-stories: Récits
        featured-products: Au catalogue
        catalogue-of: "Catalogue au {date}"
        published-by: "Publié par {name}"
        feed: Flux d’actualités
        catalogue-data: Données du catalogue

        # Demande de prix et bon de commande
        enquiry-list: Demande de prix
        order-form: Bon de commande
        print-order-form: Bon de commande à imprimer
        add-to-list: Ajouter à la demande
        update-list: Modifier la quantité
        in-list: Dans votre liste
        open-list: Voir la liste
        added-to-list: "« {name} » figure dans votre demande de prix."
        removed-from-list: "« {name} » a été retiré."
        undo: Annuler
        remove: Retirer
        cases-to-order: Cartons
        pieces-to-order: Pièces
        one-less: Un de moins
        one-more: Un de plus
        minimum-in-cases: "Le minimum de {pieces} est arrondi au carton complet : {cases} ({total})."
        minimum-kept: "Le minimum est de {amount}."
        total: Total
        line-total: Montant
        unpriced: {one: "{n} produit sans prix affiché n’est pas compris dans le total.", other: "{n} produits sans prix affiché ne sont pas compris dans le total."}
        not-offered: Non proposé sur ce marché, non compté
        no-longer-offered: Ne figure plus au catalogue, non compté
        kept-here: La liste est conservée dans ce navigateur uniquement. Elle n’est transmise à personne tant que vous ne l’envoyez pas.
        list-is-empty: Votre demande de prix est vide.
        list-is-empty-hint: "Choisissez le nombre de cartons sur la page des produits : quantités et montants sont réunis ici."
        list-needs-script: La demande de prix nécessite JavaScript. Sans JavaScript, utilisez le bon de commande à imprimer.
        list-not-loaded: Les produits n’ont pas pu être chargés. Votre liste est conservée ; veuillez réessayer plus tard.
        market-terms: "Marché : {market}. Prix en {currency}."
        send-by-email: Envoyer par courriel
        save-as-table: Enregistrer en CSV
        copy-text: Copier le texte
        copy-link: Copier un lien
        print-list: Imprimer
        clear-list: Vider la liste
        copied: Copié.
        copy-by-hand: "Veuillez copier ce texte :"
        list-cleared: La liste a été vidée.
        shared-list: Une liste a été partagée avec vous
        shared-list-text: Vous avez déjà une liste. Si vous les réunissez, la plus grande quantité est retenue pour les produits communs.
        replace-list: Remplacer ma liste
        merge-lists: Ajouter à ma liste
        keep-list: Garder ma liste
        mail-subject: "Demande de prix – {name}"
        mail-opening: Nous vous prions de bien vouloir nous adresser une offre de prix pour les produits suivants.
        mail-more: {one: "et {n} autre produit", other: "et {n} autres produits"}
        mail-paste: "La liste complète a été copiée : collez-la ici."
        company: Société
        contact-person: Contact
        delivery-address: Adresse de livraison
        remarks: Remarques
        date-and-signature: Date, signature
        date: Date
        order-form-hint: "Imprimez ce bon, indiquez le nombre de cartons et envoyez-le à {email}."
        no-priced-products: Aucun produit n’a de prix affiché sur ce marché. Écrivez-nous.

        """##
}
