//! The table of headers in the languages of four kinds of hosts.

use devserver::headers::{ALWAYS, Headers, Kind, Place, Rule, TYPES};

/// Where the examples put the folder.
const SITE: &str = "/bagdar/";

/// For `include` in a `server` block. nginx forgets outer headers where a `location` adds one, so each repeats them.
pub(crate) fn nginx(table: &Headers) -> String {
    let mut text = format!(
        "# nginx: put the folder `bagdar` into /var/www/html and include this file in the `server` block of the site.\n\
         # For another address replace every {SITE}; for another folder replace `root`.\n\
         # Brotli needs the package libnginx-mod-http-brotli-static; then take the # off `brotli_static`.\n\n\
         location ^~ {SITE} {{\n  root /var/www/html;\n  index index.html;\n  gzip_static on;\n  gzip_vary on;\n  \
         # brotli_static on;\n  etag on;\n  types {{\n"
    );
    for (ending, kind) in TYPES {
        text.push_str(&format!("    \"{kind}\" {ending};\n"));
    }
    text.push_str("  }\n  default_type application/octet-stream;\n");
    text.push_str(&nginx_headers("  ", Kind::File));
    for rule in table.rules() {
        let head = match &rule.place {
            Place::File(file) => format!("location = {SITE}{file}"),
            Place::Below(folder) => format!("location ^~ {SITE}{folder}"),
        };
        text.push_str(&format!(
            "\n  {head} {{\n{}  }}\n",
            nginx_headers("    ", rule.kind)
        ));
    }
    text.push_str("}\n");
    text
}

fn nginx_headers(indent: &str, kind: Kind) -> String {
    let always =
        ALWAYS.map(|(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n"));
    let own = kind.headers().into_iter();
    let own = own.map(|(name, value)| format!("{indent}add_header {name} \"{value}\";\n"));
    always.into_iter().chain(own).collect()
}

/// `.htaccess`: the last rule that fits wins, so they stand from the general to the particular.
pub(crate) fn apache(table: &Headers) -> String {
    let mut text = String::from(
        "# Apache: wants `AllowOverride FileInfo` for this folder, and mod_headers, mod_mime and mod_rewrite.\n<IfModule mod_mime.c>\n",
    );
    for (ending, kind) in TYPES {
        let (kind, letters) = kind.split_once("; charset=").unwrap_or((kind, ""));
        text.push_str(&format!("  AddType {kind} .{ending}\n"));
        if !letters.is_empty() {
            text.push_str(&format!("  AddCharset {letters} .{ending}\n"));
        }
    }
    // Without this a .gz beside a file would be sent as an archive, and .br as Breton.
    text.push_str("  RemoveType .gz .br\n  RemoveLanguage .br\n  AddEncoding gzip .gz\n  AddEncoding br .br\n</IfModule>\n");
    text.push_str("<IfModule mod_rewrite.c>\n  RewriteEngine On\n");
    for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
        text.push_str(&format!(
            "  RewriteCond %{{HTTP:Accept-Encoding}} \\b{coding}\\b\n  RewriteCond %{{REQUEST_FILENAME}}.{ending} -s\n  \
             RewriteRule ^(.+\\.[a-z]+)$ $1.{ending} [L]\n"
        ));
    }
    text.push_str("</IfModule>\n<IfModule mod_setenvif.c>\n  SetEnvIf Request_URI \\.(br|gz)$ no-gzip no-brotli\n</IfModule>\n");
    text.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in ALWAYS {
        text.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    text.push_str("  Header merge Vary Accept-Encoding\n");
    for (name, value) in Kind::File.headers() {
        text.push_str(&format!("  Header set {name} \"{value}\"\n"));
    }
    for rule in outer_first(table) {
        for (name, value) in rule.kind.headers() {
            let path = apache_path(rule);
            text.push_str(&format!(
                "  Header set {name} \"{value}\" \"expr=%{{REQUEST_URI}} =~ m#{path}#\"\n"
            ));
        }
        if rule.kind.policy().is_none() {
            text.push_str(&format!(
                "  Header unset Content-Security-Policy \"expr=%{{REQUEST_URI}} =~ m#{}#\"\n",
                apache_path(rule)
            ));
        }
    }
    text.push_str("</IfModule>\n");
    text
}

/// A file may have become its compressed form by then. The address of the folder is not known here, so patterns are not
/// bound to it; frame pages of older releases stay open to all sites.
fn apache_path(rule: &Rule) -> String {
    match &rule.place {
        Place::Below(folder) if rule.kind == Kind::Forever => format!("/{folder}[0-9a-f]{{16}}/"),
        Place::Below(folder) => format!("/{}", folder.replace('.', "\\.")),
        Place::File(file) => {
            let own = file.replace('.', "\\.");
            let own = match own.split_once('/') {
                Some((_, rest)) if rule.kind == Kind::Frame => format!("[^/]+/{rest}"),
                _ => own,
            };
            format!("/{own}(\\.br|\\.gz)?$")
        }
    }
}

/// `web.config` for IIS 7 and newer.
pub(crate) fn iis(table: &Headers) -> String {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n    <staticContent>\n",
    );
    for (ending, kind) in TYPES {
        text.push_str(&format!(
            "      <remove fileExtension=\".{ending}\" />\n      <mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}\" />\n"
        ));
    }
    text.push_str("    </staticContent>\n    <httpProtocol>\n      <customHeaders>\n");
    for (name, value) in ALWAYS.into_iter().chain(Kind::File.headers()) {
        text.push_str(&iis_header(name, value));
    }
    text.push_str("      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n");
    for rule in outer_first(table) {
        let path = match &rule.place {
            Place::File(path) => path,
            Place::Below(path) => path.trim_end_matches('/'),
        };
        text.push_str(&format!(
            "  <location path=\"{path}\">\n    <system.webServer>\n      <httpProtocol>\n        <customHeaders>\n"
        ));
        for (name, value) in rule.kind.headers() {
            text.push_str(&iis_header(name, value));
        }
        text.push_str("        </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  </location>\n");
    }
    text.push_str("</configuration>\n");
    text
}

fn iis_header(name: &str, value: &str) -> String {
    let value = value.replace('&', "&amp;").replace('"', "&quot;");
    format!(
        "          <remove name=\"{name}\" />\n          <add name=\"{name}\" value=\"{value}\" />\n"
    )
}

/// `_headers` of static hosts. Rules that fit are added up, so a later one first takes away what an earlier one set.
pub(crate) fn static_hosts(table: &Headers) -> String {
    let mut text = format!(
        "# Wants to stand at the top of the site; the folder `bagdar` is then {SITE}\n{SITE}*\n"
    );
    for (name, value) in ALWAYS {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for rule in outer_first(table) {
        match &rule.place {
            Place::Below(folder) => text.push_str(&format!("{SITE}{folder}*\n")),
            // Hosts drop index.html from addresses.
            Place::File(file) => {
                let own = file.strip_suffix("index.html").unwrap_or(file);
                text.push_str(&format!("{SITE}{own}\n"));
            }
        }
        for (name, value) in rule.kind.headers() {
            text.push_str(&format!("  ! {name}\n  {name}: {value}\n"));
        }
    }
    text
}

/// Folders from outer to inner, then files. Apache's patterns are not bound to the top, so that `kk/` also fits inside of
/// the data: what is kept for good comes after the other folders.
fn outer_first(table: &Headers) -> Vec<&Rule> {
    let mut rules: Vec<&Rule> = table.rules().iter().collect();
    rules.sort_by_key(|rule| match rule.place {
        Place::Below(_) if rule.kind == Kind::Forever => 1,
        Place::Below(_) => 0,
        Place::File(_) => 2,
    });
    rules
}
