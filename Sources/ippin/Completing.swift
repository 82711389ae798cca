import ArgumentParser
import IppinTool

extension CompletionKind {
    /// Records of the site that the command line names.
    static var records: CompletionKind { .custom { words, _, _ in Completions(words: words).records } }

    static var kinds: CompletionKind { .custom { words, _, _ in Completions(words: words).kinds } }
    static var villages: CompletionKind { .custom { words, _, _ in Completions(words: words).villages } }
    static var producers: CompletionKind { .custom { words, _, _ in Completions(words: words).producers } }

    /// Editions of the site that the command line names.
    static var editions: CompletionKind { .custom { words, _, _ in Completions(words: words).editions } }

    /// Schemas of the site that the command line names.
    static var schemas: CompletionKind { .custom { words, _, _ in Completions(words: words).schemas } }

    /// Languages that the site which the command line names is translated into.
    static var translationLanguages: CompletionKind { .custom { words, _, _ in Completions(words: words).translationLanguages } }
}
