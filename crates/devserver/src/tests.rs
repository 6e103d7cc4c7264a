//! The server over plain sockets: what stands on the wire is what is tested.

use crate::{Fault, Options, Server};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

const WASM: [u8; 8] = [0, b'a', b's', b'm', 1, 0, 0, 0];

fn dist(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("devserver-{name}-{}", std::process::id()));
    fs::create_dir_all(folder.join("kk")).unwrap();
    fs::write(folder.join("app.js"), "plain".repeat(100)).unwrap();
    fs::write(folder.join("app.js.br"), "BROTLI").unwrap();
    fs::write(folder.join("app.js.gz"), "GZIP").unwrap();
    fs::write(folder.join("app.wasm"), WASM).unwrap();
    fs::write(folder.join("core.json"), "{}").unwrap();
    fs::write(folder.join("kk/frame.html"), "<!doctype html>").unwrap();
    folder
}

fn at(port: u16) -> Options {
    Options {
        port,
        ..Options::default()
    }
}

fn start(name: &str) -> Server {
    Server::start(&dist(name), &Options::default()).unwrap()
}

/// Head (in lower case) and body of the answer; both empty when the connection was closed without one.
fn get(server: &Server, path: &str, accepted: &str) -> (String, String) {
    let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    stream
        .set_read_timeout(Some(Duration::from_millis(500)))
        .unwrap();
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: school\r\nAccept-Encoding: {accepted}\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let _ = stream.read_to_end(&mut answer); // a reset or a silence is an answer too
    let answer = String::from_utf8_lossy(&answer);
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    (head.to_lowercase(), body.to_owned())
}

#[test]
fn the_smallest_accepted_form_is_served() {
    let server = start("forms");
    let (head, body) = get(&server, "/app.js", "gzip, br");
    assert!(head.contains("content-encoding: br"), "{head}");
    assert!(head.contains("content-type: text/javascript"), "{head}");
    assert_eq!(body, "BROTLI");
    assert_eq!(get(&server, "/app.js", "gzip").1, "GZIP");
    assert_eq!(get(&server, "/app.js", "identity").1.len(), 500);
}

#[test]
fn every_answer_may_be_used_from_another_origin() {
    let server = start("headers");
    for (path, kind) in [
        ("/app.wasm", "content-type: application/wasm"),
        ("/core.json", "content-type: application/json"),
    ] {
        let (head, _) = get(&server, path, "identity");
        for wanted in [
            kind,
            "access-control-allow-origin: *",
            "cross-origin-resource-policy: cross-origin",
            "x-content-type-options: nosniff",
            "cache-control: no-cache",
        ] {
            assert!(head.contains(wanted), "{path} lacks {wanted}: {head}");
        }
        assert!(!head.contains("content-security-policy"), "{head}");
    }
    let (head, _) = get(&server, "/kk/frame.html", "identity");
    assert!(head.contains("frame-ancestors *"), "{head}");
}

#[test]
fn what_is_not_there_is_404_and_everything_is_noted() {
    let server = start("missing");
    assert!(
        get(&server, "/none.json?v=1", "br")
            .0
            .starts_with("http/1.1 404")
    );
    assert!(get(&server, "/../Cargo.toml", "br").0.contains(" 404"));
    assert_eq!(
        server.requests().first().map(String::as_str),
        Some("/none.json")
    );
    server.forget();
    assert!(server.requests().is_empty());
}

#[test]
fn a_fault_hits_its_prefix_until_healed() {
    let server = start("faults");
    server.fail("/core", Fault::Status(503));
    assert!(get(&server, "/core.json", "br").0.contains(" 503"));
    assert!(get(&server, "/app.js", "br").0.contains(" 200"));
    server.fail("/core", Fault::Garbage);
    let (head, body) = get(&server, "/core.json", "br");
    assert!(
        head.contains(" 200") && head.contains("text/html"),
        "{head}"
    );
    assert!(body.contains("sign in"));
    server.fail("/core", Fault::Slow(Duration::from_millis(100)));
    assert_eq!(get(&server, "/core.json", "br").1, "{}");
    server.heal();
    assert_eq!(get(&server, "/core.json", "br").1, "{}");
}

#[test]
fn connections_break_on_demand() {
    let server = start("breaks");
    server.fail("/core", Fault::Hang);
    assert_eq!(get(&server, "/core.json", "br").0, "");
    server.fail("/core", Fault::Close);
    assert_eq!(get(&server, "/core.json", "br").0, "");
    server.fail("/app.js", Fault::Truncate);
    let (head, body) = get(&server, "/app.js", "identity");
    assert!(head.contains("content-length: 500"), "{head}");
    assert_eq!(body.len(), 250);
}

#[test]
fn another_type_other_bytes_and_drops_are_served_on_demand() {
    let server = start("other");
    server.fail("/app.js", Fault::Kind("text/plain"));
    let (head, body) = get(&server, "/app.js", "identity");
    assert!(head.contains("content-type: text/plain"), "{head}");
    assert_eq!(body.len(), 500);
    server.fail("/app.js", Fault::Instead("text/css", b"p {}"));
    let (head, body) = get(&server, "/app.js", "identity");
    assert!(head.contains("content-type: text/css"), "{head}");
    assert_eq!(body, "p {}");
    server.fail("/core.json", Fault::Drip);
    let (head, body) = get(&server, "/core.json", "identity");
    assert!(head.contains(" 200") && body.is_empty(), "{head} {body}");
}

#[test]
fn a_dropped_server_lets_its_port_go() {
    let server = start("drop");
    let port = server.port();
    drop(server);
    let mut again = Server::start(&dist("drop"), &at(port));
    for _ in 0..50 {
        if again.is_ok() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
        again = Server::start(&dist("drop"), &at(port));
    }
    assert!(again.is_ok(), "{again:?}");
}
