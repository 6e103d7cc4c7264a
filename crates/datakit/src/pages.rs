//! Pages that need no script and no WebAssembly: the list of professions and a page of each, in three languages. What a
//! learner with an old browser reads, and what search engines read. Made from the same checked types as the widget's
//! screens, so that a figure is said there and here in the same words. And the two pages of `embed/`, for those who put the
//! widget on a site.

use crate::authored::Authored;
use crate::compile;
use guidance::catalog::Catalog;
use guidance::detail::{Detail, Publications};
use guidance::issue::DataError;
use guidance::lang::Lang;
use serde::Serialize;
use std::fs;
use std::io;
use std::path::Path;

mod catalogue;
mod embedding;
mod html;
mod profession;
mod shell;

use catalogue::catalogue;
use profession::profession;

/// All that the pages of one language say.
struct Edition<'a> {
    authored: &'a Authored,
    lang: Lang,
    catalog: Catalog,
    credits: Vec<String>,
}

/// Writes `<lang>/professions/` and `embed/<lang>/` below `folder`, after clearing what an older build left there. Answers how many pages.
///
/// # Errors
/// When a file cannot be written, or the data cannot be read back.
pub fn build(authored: &Authored, folder: &Path) -> io::Result<usize> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let mut pages = 0;
    for lang in Lang::ALL {
        let edition = edition(authored, lang).map_err(invalid)?;
        let place = folder.join(lang.tag()).join("professions");
        fs::create_dir_all(&place)?;
        fs::write(place.join("index.html"), catalogue(&edition))?;
        for file in &authored.professions {
            let bytes = bytes(&compile::detail(authored, file, lang));
            let (detail, _) = Detail::parse(&bytes).map_err(invalid)?;
            let page = place.join(format!("{}.html", file.slug));
            fs::write(page, profession(&edition, &detail))?;
        }
        let place = folder.join("embed").join(lang.tag());
        fs::create_dir_all(&place)?;
        let texts = &authored.embedding;
        for (name, page) in [("index", &texts.builder), ("check", &texts.check)] {
            let page = embedding::filled(authored, page, lang).map_err(invalid)?;
            fs::write(place.join(format!("{name}.html")), page)?;
        }
        pages += 3 + authored.professions.len();
    }
    Ok(pages)
}

fn edition(authored: &Authored, lang: Lang) -> Result<Edition<'_>, DataError> {
    Ok(Edition {
        authored,
        lang,
        catalog: Catalog::parse(&bytes(&compile::core(authored, lang)))?.catalog,
        credits: Publications::parse(&bytes(&compile::sources(authored)))?.credits,
    })
}

fn bytes(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default() // what cannot be written cannot be read back, and that is an error
}

fn invalid(error: impl std::error::Error + Send + Sync + 'static) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, error)
}
