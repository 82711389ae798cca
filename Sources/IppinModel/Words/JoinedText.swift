extension String {
    /// Some pieces one after the other. Each `+` makes a string of its own, and a build puts a million addresses together.
    init(joining first: String, _ second: String, _ third: String = "", _ fourth: String = "") {
        let capacity = first.utf8.count + second.utf8.count + third.utf8.count + fourth.utf8.count
        self.init(unsafeUninitializedCapacity: capacity) { buffer in
            var count = 0
            func append(_ piece: String) { count += buffer[count...].update(fromContentsOf: piece.utf8) - count }
            append(first)
            append(second)
            append(third)
            append(fourth)
            return count
        }
    }
}
