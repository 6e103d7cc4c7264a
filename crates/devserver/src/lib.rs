//! Static files as a school's host would serve them, with faults on demand for tests.
//!
//! ```no_run
//! # fn main() -> std::io::Result<()> {
//! use devserver::{Fault, Options, Server};
//!
//! let server = Server::start("dist".as_ref(), &Options::default())?;
//! server.fail("/data/", Fault::Status(503));
//! println!("{}", server.address());
//! # Ok(())
//! # }
//! ```
//!
//! Two servers on two ports are two origins: a host page from one, the widget from the other.

mod answer;
mod fault;
pub mod headers;
mod serve;
#[cfg(test)]
mod tests;

pub use fault::Fault;

use fault::Book;
use headers::Headers;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};

/// How a server is started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Port on 127.0.0.1; 0 lets the system choose a free one.
    pub port: u16,
    /// Answers by the table of a release. Without one nothing is kept by the browser, as suits work in progress.
    pub headers: Option<Headers>,
}

/// A running server. It stops when dropped.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    book: Arc<Book>,
    runtime: Option<Runtime>,
}

impl Server {
    /// Serves the folder `dist` on 127.0.0.1, on threads of its own: callers need not be async, and may be.
    ///
    /// # Errors
    /// When `dist` is no folder, the port is taken or threads cannot be started.
    pub fn start(dist: &Path, options: &Options) -> io::Result<Self> {
        if !dist.is_dir() {
            let missing = format!("there is no folder {} to serve", dist.display());
            return Err(io::Error::new(io::ErrorKind::NotFound, missing));
        }
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("devserver")
            .enable_all()
            .build()?;
        let book = Arc::new(Book::default());
        runtime.spawn(serve::accept(
            listener,
            answer::app(dist, book.clone(), options.headers.clone()),
        ));
        Ok(Self {
            address,
            book,
            runtime: Some(runtime),
        })
    }

    /// Origin without a closing slash: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Port of the origin.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// Paths asked for since the start or the last [`Server::forget`], oldest first, without their queries.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.book.requests()
    }

    /// Empties the list that [`Server::requests`] gives.
    pub fn forget(&self) {
        self.book.forget();
    }

    /// From now on every path that starts with `path_prefix` meets `fault`. The newest fitting fault wins.
    pub fn fail(&self, path_prefix: &str, fault: Fault) {
        self.book.fail(path_prefix, fault);
    }

    /// Takes all faults back. Requests that already hang stay hanging.
    pub fn heal(&self) {
        self.book.heal();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background(); // allowed inside an async test too, unlike a plain drop
        }
    }
}
