//! Connections. Not `axum::serve`, because that cannot close one without an answer.

use crate::answer::HangUp;
use axum::Router;
use axum::body::Body;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::io;
use std::net::TcpListener;
use std::time::Duration;
use tower::ServiceExt;

/// Takes connections until the runtime ends.
pub(crate) async fn accept(listener: TcpListener, app: Router) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        return;
    };
    loop {
        match listener.accept().await {
            Ok((stream, _)) => {
                tokio::spawn(connection(stream, app.clone()));
            }
            // Out of file handles, most likely: some will come back.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn connection(stream: tokio::net::TcpStream, app: Router) {
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let app = app.clone();
        async move { closed_if_asked(app.oneshot(request.map(Body::new)).await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    drop(served.await); // a client that went away, or a fault that was asked for
}

fn closed_if_asked<E>(answer: Result<Response, E>) -> io::Result<Response> {
    match answer {
        Ok(response) if response.extensions().get::<HangUp>().is_none() => Ok(response),
        _ => Err(io::Error::other("closed on demand")),
    }
}
