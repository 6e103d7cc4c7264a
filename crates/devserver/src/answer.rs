//! From a request to an answer: faults first, then files, then headers.

use crate::fault::{Book, Fault};
use crate::headers::{ALWAYS, FRAME_POLICY, Headers, TYPES};
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_LENGTH, CONTENT_TYPE, IF_MODIFIED_SINCE, IF_NONE_MATCH,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep};
use tower_http::services::ServeDir;

/// Long enough for the first half of a truncated file to leave before the connection breaks.
const FLUSHED: Duration = Duration::from_millis(50);
/// Between two bytes of a slow one.
const A_BYTE: Duration = Duration::from_secs(1);
const PORTAL: &str = "<!doctype html><title>Wi-Fi</title><p>Please sign in to the network.</p>";

/// Marks an answer that must never leave: the connection is closed in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HangUp;

/// What every answer is made by.
#[derive(Clone, Debug)]
struct Host {
    book: Arc<Book>,
    table: Option<Arc<Headers>>,
}

pub(crate) fn app(dist: &Path, book: Arc<Book>, table: Option<Headers>) -> Router {
    let table = table.map(Arc::new);
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip();
    Router::new()
        .fallback_service(files)
        .layer(from_fn_with_state(Host { book, table }, answer))
}

async fn answer(State(host): State<Host>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let fault = host.book.note(&path);
    if fault.is_some() {
        // "Not modified" would be no fault: the browser has the file.
        request.headers_mut().remove(IF_MODIFIED_SINCE);
        request.headers_mut().remove(IF_NONE_MATCH);
    }
    let mut response = match fault {
        None | Some(Fault::Unshared) => next.run(request).await,
        Some(Fault::Status(code)) => refused(code),
        Some(Fault::Garbage) => portal(),
        Some(Fault::Hang) => std::future::pending().await,
        Some(Fault::Slow(time)) => {
            tokio::time::sleep(time).await;
            next.run(request).await
        }
        Some(Fault::Close) => {
            let mut response = StatusCode::OK.into_response();
            response.extensions_mut().insert(HangUp);
            response
        }
        Some(Fault::Truncate) => truncated(next.run(request).await),
        Some(Fault::Drip) => next.run(request).await.map(|body| {
            Body::new(Drip {
                body,
                held: Bytes::new(),
                pause: Box::pin(tokio::time::sleep(A_BYTE)),
            })
        }),
        Some(Fault::Kind(kind)) => {
            let mut response = next.run(request).await;
            put(response.headers_mut(), "Content-Type", kind);
            response
        }
        Some(Fault::Instead(kind, bytes)) => ([(CONTENT_TYPE, kind)], bytes).into_response(),
    };
    label(&path, host.table.as_deref(), &mut response);
    if matches!(fault, Some(Fault::Unshared)) {
        response.headers_mut().remove(ACCESS_CONTROL_ALLOW_ORIGIN);
    }
    response
}

fn label(path: &str, table: Option<&Headers>, response: &mut Response) {
    let good = response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        put(headers, name, value);
    }
    let Some(table) = table else {
        put(headers, "Cache-Control", "no-cache");
        if path.ends_with("/frame.html") {
            put(headers, "Content-Security-Policy", FRAME_POLICY);
        }
        return;
    };
    let file = if path.ends_with('/') {
        "index.html"
    } else {
        path
    };
    let ending = file.rsplit('.').next().unwrap_or_default();
    let own = TYPES.iter().find(|(known, _)| *known == ending);
    // An error is no such file, and must not be kept as one.
    if good {
        for (name, value) in table.kind(path).headers() {
            put(headers, name, value);
        }
        if let Some((_, value)) = own {
            put(headers, "Content-Type", value);
        }
    }
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &'static str) {
    if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

fn refused(code: u16) -> Response {
    let status = StatusCode::from_u16(code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, "This fault was asked for.\n").into_response()
}

fn portal() -> Response {
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    ([(CONTENT_TYPE, kind)], PORTAL).into_response()
}

fn truncated(response: Response) -> Response {
    let promised = response
        .headers()
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    let left = promised.unwrap_or(2048) / 2;
    let pause = Box::pin(tokio::time::sleep(FLUSHED));
    response.map(|body| Body::new(Half { body, left, pause }))
}

/// A body that breaks off: hyper then closes the connection short of the promised length.
struct Half {
    body: Body,
    left: usize,
    pause: Pin<Box<Sleep>>,
}

impl HttpBody for Half {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, axum::Error>>> {
        if self.left == 0 {
            ready!(self.pause.as_mut().poll(context));
            return Poll::Ready(Some(Err(axum::Error::new("broken off on demand"))));
        }
        let polled = Pin::new(&mut self.body).poll_frame(context);
        polled.map_ok(|frame| {
            let left = self.left;
            frame.map_data(|mut data| {
                data.truncate(left);
                self.left = left - data.len();
                self.pause.as_mut().reset(Instant::now() + FLUSHED);
                data
            })
        })
    }
}

/// A body that comes a byte at a time.
struct Drip {
    body: Body,
    held: Bytes,
    pause: Pin<Box<Sleep>>,
}

impl HttpBody for Drip {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, axum::Error>>> {
        while self.held.is_empty() {
            match ready!(Pin::new(&mut self.body).poll_frame(context)) {
                Some(Ok(frame)) => self.held = frame.into_data().unwrap_or_default(),
                end => return Poll::Ready(end),
            }
        }
        ready!(self.pause.as_mut().poll(context));
        self.pause.as_mut().reset(Instant::now() + A_BYTE);
        let byte = self.held.split_to(1);
        Poll::Ready(Some(Ok(hyper::body::Frame::data(byte))))
    }
}
