/// What a page may do: show and load what is the site's own, and nothing else. There is no inline style or script to make an exception for.
enum SecurityPolicy {
    /// For the pages themselves, so that it holds wherever the folder is copied. Pictures from `data:` are the drawings in the stylesheet.
    static let page: StaticString =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'"

    /// For hosts that read `_headers`: the same, and what only a header can say.
    static var responseHeaders: String {
        """
        /*
          Content-Security-Policy: \(page); frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
          Cross-Origin-Opener-Policy: same-origin

        """
    }
}
