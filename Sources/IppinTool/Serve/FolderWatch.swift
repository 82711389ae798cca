internal import Dispatch
internal import Glibc
internal import IppinContent
internal import Synchronization

/// Watches the content of a site for changes, through inotify. What has changed is kept until it is taken, so that a thousand changes are one piece of work.
///
/// Whatever the system says is only a hint where to look: who takes the changes reads the files.
final class FolderWatch: Sendable {
    private let reading: FolderReading
    private let source: Mutex<(any DispatchSourceRead)?> = Mutex(nil)

    /// - Parameter notify: told once whenever there is something to take again; called on a queue of its own.
    convenience init(site: String, notify: @escaping @Sendable () -> Void) throws(ServeFailure) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw .cannotWatch(String(cString: strerror(errno))) }
        self.init(site: site, descriptor: descriptor, notify: notify)
    }

    /// - Parameter descriptor: from which events are read without waiting, and which is closed at the end.
    init(site: String, descriptor: Int32, notify: @escaping @Sendable () -> Void) {
        let reading = FolderReading(site: site, descriptor: descriptor)
        self.reading = reading
        source.withLock { stored in
            let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: DispatchQueue(label: "ippin.watch", qos: .userInitiated))
            source.setEventHandler { if reading.read() { notify() } }
            source.setCancelHandler { close(descriptor) }
            source.activate()
            stored = source
        }
    }

    deinit { source.withLock { $0?.cancel() } }

    /// Folders whose changes the system will not tell of, for there are too many.
    var unwatchedCount: Int { reading.unwatchedCount }

    /// What has changed since the last call.
    func take() -> FolderChanges { reading.take() }
}

/// Reads what inotify says, and keeps it.
private final class FolderReading: Sendable {
    private let descriptor: Int32
    private let folders: Mutex<WatchedFolders>
    private let pending = Mutex(FolderChanges())

    init(site: String, descriptor: Int32) {
        self.descriptor = descriptor
        var folders = WatchedFolders(site: site, descriptor: descriptor)
        folders.addAll()
        self.folders = Mutex(folders)
    }

    var unwatchedCount: Int { folders.withLock(\.unwatchedCount) }

    func take() -> FolderChanges {
        pending.withLock { pending in
            defer { pending = FolderChanges() }
            return pending
        }
    }

    /// - Returns: whether there is something to take where there was nothing.
    func read() -> Bool {
        var found = FolderChanges()
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            let events = buffer.withUnsafeBytes { FolderEvent.all(in: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            folders.withLock { folders in for event in events { folders.take(event, into: &found) } }
        }
        guard !found.isEmpty else { return false }
        return pending.withLock { pending in
            let isFirst = pending.isEmpty
            pending.add(found)
            return isFirst
        }
    }
}

/// One event of inotify.
struct FolderEvent {
    let watch: Int32
    let mask: UInt32
    /// Empty for an event about the watched folder itself; nil if it is not UTF-8.
    let name: String?

    var isFolder: Bool { has(IN_ISDIR) }

    func has(_ bit: Int32) -> Bool { mask & UInt32(bitPattern: bit) != 0 }

    /// The events in a buffer that `read` filled.
    static func all(in bytes: UnsafeRawBufferPointer) -> [FolderEvent] {
        let head = MemoryLayout<inotify_event>.size
        var events: [FolderEvent] = []
        var start = 0
        while start + head <= bytes.count {
            let watch = bytes.loadUnaligned(fromByteOffset: start, as: Int32.self)
            let mask = bytes.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
            let length = Int(bytes.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
            let end = start + head + length
            guard end <= bytes.count else { break }
            events.append(FolderEvent(watch: watch, mask: mask, name: String(validating: bytes[(start + head)..<end].prefix { $0 != 0 }, as: UTF8.self)))
            start = end
        }
        return events
    }
}
