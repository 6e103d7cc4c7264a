//! The headers of a release, as one table. Files for nginx, Apache, IIS and static hosts are written from it, and this
//! server answers by it, so that none of them can differ.

/// What every answer carries: any site may use our files, and nobody guesses what they are.
pub const ALWAYS: [(&str, &str); 5] = [
    ("Access-Control-Allow-Origin", "*"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    ),
];

/// Kinds of files by their ending. WebAssembly that is called anything else starts slower.
pub const TYPES: [(&str, &str); 10] = [
    ("css", "text/css; charset=utf-8"),
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("md", "text/markdown; charset=utf-8"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("ts", "text/plain; charset=utf-8"), // embed.d.ts: servers take the ending for a film or a translation
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
];

/// What our frame page may do; scripts and data come from its own origin only.
pub const FRAME_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors *";

/// How long a browser may keep a file, and who may frame it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Its address changes with its content.
    Forever,
    /// The loader of a major version: asked for again after five minutes, the old one used meanwhile.
    Loader,
    /// The frame page: asked for every time, any site may frame it.
    Frame,
    /// A page that needs no script: any site may frame it, as the loader does where nothing else runs.
    Light,
    /// A page of its own: nobody may frame it.
    Page,
    /// Anything else with a fixed address.
    File,
}

impl Kind {
    /// `Cache-Control`.
    #[must_use]
    pub fn cache(self) -> &'static str {
        match self {
            Self::Forever => "public, max-age=31536000, immutable",
            Self::Loader => "public, max-age=300, stale-while-revalidate=86400",
            Self::Frame => "no-cache",
            Self::Light | Self::Page | Self::File => "public, max-age=300",
        }
    }

    /// `Content-Security-Policy`; pages say in themselves what they may do, but not who may frame them.
    #[must_use]
    pub fn policy(self) -> Option<&'static str> {
        match self {
            Self::Frame => Some(FRAME_POLICY),
            Self::Light => Some("frame-ancestors *"),
            Self::Page => Some("frame-ancestors 'none'"),
            Self::Forever | Self::Loader | Self::File => None,
        }
    }

    /// `Cross-Origin-Embedder-Policy`: a page that has it lets in only frames that have it too. All that ours asks for
    /// is its own.
    fn isolation(self) -> Option<(&'static str, &'static str)> {
        let framed = matches!(self, Self::Frame | Self::Light);
        framed.then_some(("Cross-Origin-Embedder-Policy", "require-corp"))
    }

    /// What a file of this kind carries besides [`ALWAYS`], when there is such a file.
    #[must_use]
    pub fn headers(self) -> Vec<(&'static str, &'static str)> {
        let policy = self.policy().map(|it| ("Content-Security-Policy", it));
        let cache = ("Cache-Control", self.cache());
        std::iter::once(cache)
            .chain(policy)
            .chain(self.isolation())
            .collect()
    }
}

/// Which paths of a release a rule is for. Paths have no slash before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// All files below a folder, named with a slash behind it.
    Below(String),
    /// One file.
    File(String),
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which paths.
    pub place: Place,
    /// What they are.
    pub kind: Kind,
}

/// The headers of one release. What no rule names is [`Kind::File`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers(Vec<Rule>);

impl Headers {
    /// A table. A file's own rule goes before those of its folders, an inner folder before an outer one.
    #[must_use]
    pub fn new(mut rules: Vec<Rule>) -> Self {
        rules.sort_by_key(|rule| match &rule.place {
            Place::Below(folder) => (true, folder.len(), folder.clone()),
            Place::File(file) => (false, file.len(), file.clone()),
        });
        Self(rules)
    }

    /// Files first, then folders from outer to inner.
    #[must_use]
    pub fn rules(&self) -> &[Rule] {
        &self.0
    }

    /// What the file at `path` is; a folder stands for its `index.html`.
    #[must_use]
    pub fn kind(&self, path: &str) -> Kind {
        let path = path.trim_start_matches('/');
        let page = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        let fits = |rule: &&Rule| match &rule.place {
            Place::Below(folder) => page.starts_with(folder.as_str()),
            Place::File(file) => page == *file,
        };
        let own = self
            .0
            .iter()
            .find(|it| matches!(it.place, Place::File(_)) && fits(it));
        let found = own.or_else(|| self.0.iter().rev().find(fits));
        found.map_or(Kind::File, |rule| rule.kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_rule_wins() {
        let rule = |place, kind| Rule { place, kind };
        let table = Headers::new(vec![
            rule(Place::Below("kk/".to_owned()), Kind::Page),
            rule(Place::Below("kk/professions/".to_owned()), Kind::Light),
            rule(Place::File("kk/index.html".to_owned()), Kind::Frame),
        ]);
        assert_eq!(table.kind("/kk/"), Kind::Frame);
        assert_eq!(table.kind("/kk/other.html"), Kind::Page);
        assert_eq!(table.kind("kk/professions/cook.html"), Kind::Light);
        assert_eq!(table.kind("/robots.txt"), Kind::File);
    }

    #[test]
    fn only_what_never_changes_is_kept_for_long() {
        assert!(Kind::Forever.cache().contains("immutable"));
        for kind in [
            Kind::Loader,
            Kind::Frame,
            Kind::Light,
            Kind::Page,
            Kind::File,
        ] {
            assert!(!kind.cache().contains("immutable"), "{kind:?}");
        }
        assert!(Kind::Frame.policy().unwrap().contains("frame-ancestors *"));
    }
}
