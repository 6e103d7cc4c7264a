//! Writing `public/data` and `public/schema`.

use crate::authored::Authored;
use crate::compile;
use guidance::lang::Lang;
use guidance::wire;
use serde::Serialize;
use std::fs;
use std::io;
use std::path::Path;

/// Writes every served file and its JSON Schema below `public`, after clearing what an older build left.
///
/// # Errors
/// When a file cannot be written.
pub fn build(authored: &Authored, public: &Path) -> io::Result<usize> {
    let data = public.join("data");
    if data.exists() {
        fs::remove_dir_all(&data)?;
    }
    let mut files = 0;
    for lang in Lang::ALL {
        in_language(authored, lang, &data.join(lang.tag()), &mut files)?;
    }
    write(
        &data.join("search.json"),
        &compile::search_words(authored),
        &mut files,
    )?;
    write(
        &data.join("sources.json"),
        &compile::sources(authored),
        &mut files,
    )?;
    schemas(&public.join("schema"), &mut files)?;
    Ok(files)
}

/// The files of one language.
fn in_language(
    authored: &Authored,
    lang: Lang,
    folder: &Path,
    files: &mut usize,
) -> io::Result<()> {
    let at = |name: &str| folder.join(format!("{name}.json"));
    write(&at("core"), &compile::core(authored, lang), files)?;
    write(&at("facts"), &compile::facts(authored, lang), files)?;
    write(
        &at("questionnaire"),
        &compile::questionnaire(authored, lang),
        files,
    )?;
    write(&at("routes"), &compile::study(authored, lang), files)?;
    write(&at("measures"), &compile::measures(authored, lang), files)?;
    write(&at("guide"), &compile::guide(authored, lang), files)?;
    write(&at("places"), &compile::places(authored, lang), files)?;
    write(&at("lessons"), &compile::lessons(authored, lang), files)?;
    write(&at("plan"), &compile::plan(authored, lang), files)?;
    for file in &authored.professions {
        let path = folder
            .join("professions")
            .join(format!("{}.json", file.slug));
        write(&path, &compile::detail(authored, file, lang), files)?;
    }
    Ok(())
}

fn schemas(folder: &Path, files: &mut usize) -> io::Result<()> {
    let schema = |name: &str| folder.join(format!("{name}.schema.json"));
    write_pretty(&schema("core"), &schemars::schema_for!(wire::Core), files)?;
    write_pretty(&schema("facts"), &schemars::schema_for!(wire::Facts), files)?;
    write_pretty(&schema("guide"), &schemars::schema_for!(wire::Guide), files)?;
    write_pretty(
        &schema("places"),
        &schemars::schema_for!(wire::Places),
        files,
    )?;
    write_pretty(&schema("plan"), &schemars::schema_for!(wire::Plan), files)?;
    write_pretty(
        &schema("measures"),
        &schemars::schema_for!(wire::Measures),
        files,
    )?;
    write_pretty(
        &schema("lessons"),
        &schemars::schema_for!(wire::Lessons),
        files,
    )?;
    write_pretty(
        &schema("profession"),
        &schemars::schema_for!(wire::Detail),
        files,
    )?;
    write_pretty(
        &schema("questionnaire"),
        &schemars::schema_for!(wire::Questionnaire),
        files,
    )?;
    write_pretty(
        &schema("routes"),
        &schemars::schema_for!(wire::Study),
        files,
    )?;
    write_pretty(
        &schema("search"),
        &schemars::schema_for!(wire::SearchWords),
        files,
    )?;
    write_pretty(
        &schema("sources"),
        &schemars::schema_for!(wire::Sources),
        files,
    )
}

fn write(path: &Path, value: &impl Serialize, files: &mut usize) -> io::Result<()> {
    put(path, &serde_json::to_vec(value)?, files)
}

fn write_pretty(path: &Path, value: &impl Serialize, files: &mut usize) -> io::Result<()> {
    let mut text = serde_json::to_vec_pretty(value)?;
    text.push(b'\n');
    put(path, &text, files)
}

fn put(path: &Path, bytes: &[u8], files: &mut usize) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    *files += 1;
    fs::write(path, bytes)
}
