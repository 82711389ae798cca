internal import IppinModel

extension PageComposer {
    func village(_ place: Int) -> VillagePage {
        let record = site.villages[place]
        let story = stories.story(of: record)
        return VillagePage(
            frame: frame(of: record, at: place, breadcrumbs: [homeCrumb, crumb(.villages, .villages)], story: story), title: texts.title(record),
            summary: texts.summary(record), region: texts.text(of: record, \.region), country: record.facts.country, coordinates: record.facts.coordinates,
            altitude: record.facts.altitude, pictures: texts.pictures(of: record), story: story, producers: index.producersOfVillage[place].compactMap(producerLink),
            products: listing(of: .village(place)))
    }

    func producer(_ place: Int) -> ProducerPage {
        let record = site.producers[place]
        let story = stories.story(of: record)
        let village = index.position(of: record.facts.village) ?? 0
        return ProducerPage(
            frame: frame(of: record, at: place, breadcrumbs: [homeCrumb, crumb(.producers, .producers)], story: story), title: texts.title(record),
            summary: texts.summary(record), village: villageLink(village), country: site.villages[village].facts.country, founded: record.facts.founded,
            members: record.facts.members, women: record.facts.women, certificates: certificates(record.facts.certificates),
            pictures: texts.pictures(of: record), story: story, products: listing(of: .producer(place)))
    }

    func story(_ place: Int) -> StoryPage {
        let record = site.stories[place]
        let story = stories.story(of: record)
        func link(_ offset: Int) -> PageLink? {
            guard let position = edition.stories.firstIndex(of: place), edition.stories.indices.contains(position + offset) else { return nil }
            let other = edition.stories[position + offset]
            return edition.paths.stories[other].map { PageLink(title: texts.title(site.stories[other]), path: $0) }
        }
        return StoryPage(
            frame: frame(of: record, at: place, breadcrumbs: [homeCrumb, crumb(.stories, .stories)], story: story), title: texts.title(record),
            summary: texts.summary(record), date: record.facts.date, pictures: texts.pictures(of: record), story: story,
            villages: record.facts.villages.compactMap { index.position(of: $0) }.filter { (companion?.edition ?? edition).paths.villages[$0] != nil || edition.paths.villages[$0] != nil }.map(villageLink),
            products: record.facts.products.compactMap { index.position(of: $0).flatMap { edition.cards[$0] } }, previous: link(-1), next: link(1))
    }

    func text(_ place: Int) -> TextPage {
        let record = site.pages[place]
        let story = stories.story(of: record)
        return TextPage(
            frame: frame(of: record, at: place, breadcrumbs: [homeCrumb], story: story), title: texts.title(record), summary: texts.summary(record),
            pictures: texts.pictures(of: record), story: story)
    }

    func shops() -> ShopsPage {
        let lines = edition.shops.map { place in
            let record = site.shops[place]
            return ShopsPage.ShopLine(
                anchor: record.id.name, title: texts.title(record), summary: texts.summary(record), address: texts.lines(of: record, \.address),
                hours: texts.lines(of: record, \.hours), country: record.facts.country, coordinates: record.facts.coordinates, phone: record.facts.phone,
                email: record.facts.email, website: record.facts.website, pictures: texts.pictures(of: record), story: stories.story(of: record))
        }
        let path = { [index] (edition: EditionIndex) in edition.shops.isEmpty ? nil : index.addresses.collection(.shops, in: edition.edition) }
        return ShopsPage(frame: listFrame(words[.shops], presence: frames.everywhere(path)), shops: lines)
    }
}
