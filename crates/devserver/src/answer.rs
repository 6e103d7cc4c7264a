//! From a request to an answer: faults first, then files, then headers.

use crate::fault::{Book, Fault};
use axum::Router;
use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY,
    CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
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

/// What our frame page may do; scripts and data come from its own origin only.
const FRAME_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
     connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-ancestors *",
);
const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");
/// Long enough for the first half of a truncated file to leave before the connection breaks.
const FLUSHED: Duration = Duration::from_millis(50);
const PORTAL: &str = "<!doctype html><title>Wi-Fi</title><p>Please sign in to the network.</p>";

/// Marks an answer that must never leave: the connection is closed in its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HangUp;

pub(crate) fn app(dist: &Path, book: Arc<Book>) -> Router {
    let files = ServeDir::new(dist).precompressed_br().precompressed_gzip();
    Router::new()
        .fallback_service(files)
        .layer(from_fn_with_state(book, answer))
}

async fn answer(State(book): State<Arc<Book>>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = match book.note(&path) {
        None => next.run(request).await,
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
    };
    label(&path, response.headers_mut());
    response
}

fn label(path: &str, headers: &mut HeaderMap) {
    let any = HeaderValue::from_static("*");
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, any);
    headers.insert(RESOURCE_POLICY, HeaderValue::from_static("cross-origin"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if path.ends_with("/frame.html") {
        headers.insert(CONTENT_SECURITY_POLICY, FRAME_POLICY);
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
