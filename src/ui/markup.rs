//! Markup: every element of the widget is a value of one type, so that the program holds one drawing routine and not
//! one a tag and shape of children. (`view!` makes a type of each element; the same screens were 230 kB that way, see
//! ARCHITECTURE.md.) It is a Leptos view like any other: texts, attributes and children may follow signals.

use leptos::prelude::*;
use leptos::reactive::graph::{Observer, Subscriber};
use leptos::tachys::html::attribute::Attribute;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::event::{Custom, on};
use leptos::tachys::html::property::prop;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::Rndr;
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Event, FocusOptions, HtmlElement, Node};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element to be drawn. Behind one pointer, so that handing it on costs a call nothing.
pub(crate) struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    namespace: Option<&'static str>,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
    drawn: Option<Hook>,
}

/// Called with an element once it is drawn.
type Hook = Box<dyn FnOnce(&Element) + Send>;

/// An HTML element.
pub(crate) fn el(tag: &'static str) -> El {
    element(tag, None)
}

/// An SVG element.
pub(crate) fn svg(tag: &'static str) -> El {
    element(tag, Some(SVG))
}

#[inline(never)]
fn element(tag: &'static str, namespace: Option<&'static str>) -> El {
    El(Box::new(Parts {
        tag,
        namespace,
        attributes: Vec::new(),
        children: Vec::new(),
        drawn: None,
    }))
}

type Live<T> = Box<dyn FnMut() -> T + Send>;

/// Forgets who follows once it is taken off the screen.
///
/// A signal keeps what is left of an ended follower until it changes, and some never change: a widget that is leafed
/// through for an hour would grow by some 10 kB a screen.
fn following<T: 'static>(mut value: Live<T>) -> Live<T> {
    Box::new(move || {
        let_go_at_the_end();
        value()
    })
}

fn let_go_at_the_end() {
    if let Some(follower) = Observer::get() {
        on_cleanup(move || follower.clear_sources(&follower));
    }
}

/// Nothing to see.
pub(crate) fn nothing() -> AnyView {
    ().into_any()
}

impl El {
    /// Given twice, the last one holds.
    pub(crate) fn class(self, class: &'static str) -> Self {
        self.fixed("class", class)
    }

    pub(crate) fn attr(self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.fixed(name, value.as_ref())
    }

    /// An attribute that follows signals; `None` takes it away.
    pub(crate) fn live_attr(
        self,
        name: &'static str,
        value: impl Fn() -> Option<String> + Send + 'static,
    ) -> Self {
        self.following(name, Box::new(value))
    }

    /// What is typed or chosen in a control.
    pub(crate) fn value(mut self, value: impl Fn() -> String + Send + 'static) -> Self {
        let value: Live<String> = following(Box::new(value));
        self.0.attributes.push(prop("value", value).into_any_attr());
        self
    }

    /// Whether a box is checked or an option selected: `property` says which.
    pub(crate) fn on_off(
        self,
        property: &'static str,
        value: impl Fn() -> bool + Send + 'static,
    ) -> Self {
        self.switched(property, Box::new(value))
    }

    pub(crate) fn on(self, event: &'static str, act: impl FnMut(Event) + 'static) -> Self {
        self.heard(event, Box::new(act))
    }

    /// Hands the element on once it is drawn, for what only the element itself can tell.
    pub(crate) fn drawn(mut self, act: impl FnOnce(&Element) + Send + 'static) -> Self {
        self.0.drawn = Some(Box::new(act));
        self
    }

    pub(crate) fn text(self, text: impl AsRef<str>) -> Self {
        self.written(text.as_ref())
    }

    /// A text that follows signals.
    pub(crate) fn say(self, text: impl Fn() -> String + Send + 'static) -> Self {
        self.saying(Box::new(text))
    }

    #[inline(never)]
    pub(crate) fn child(mut self, child: impl Into<AnyView>) -> Self {
        self.0.children.push(child.into());
        self
    }

    pub(crate) fn children<V: Into<AnyView>>(
        mut self,
        children: impl IntoIterator<Item = V>,
    ) -> Self {
        for child in children {
            self = self.child(child);
        }
        self
    }

    /// A child that follows signals.
    pub(crate) fn live(self, view: impl Fn() -> AnyView + Send + 'static) -> Self {
        self.shown(Box::new(view))
    }
}

/// The work behind the calls above, each once in the program and not once a caller, of which there are hundreds.
impl El {
    #[inline(never)]
    fn fixed(mut self, name: &'static str, value: &str) -> Self {
        let attribute = custom_attribute(name, value.to_owned());
        self.0.attributes.push(attribute.into_any_attr());
        self
    }

    #[inline(never)]
    fn following(mut self, name: &'static str, value: Live<Option<String>>) -> Self {
        let attribute = custom_attribute(name, following(value));
        self.0.attributes.push(attribute.into_any_attr());
        self
    }

    #[inline(never)]
    fn switched(mut self, property: &'static str, value: Live<bool>) -> Self {
        self.0
            .attributes
            .push(prop(property, following(value)).into_any_attr());
        self
    }

    #[inline(never)]
    fn heard(mut self, event: &'static str, act: Box<dyn FnMut(Event)>) -> Self {
        let event: Custom<Event> = Custom::new(event);
        self.0.attributes.push(on(event, act).into_any_attr());
        self
    }

    #[inline(never)]
    fn written(mut self, text: &str) -> Self {
        self.0.children.push(text.to_owned().into_any());
        self
    }

    #[inline(never)]
    fn saying(mut self, text: Live<String>) -> Self {
        self.0.children.push(following(text).into_any());
        self
    }

    #[inline(never)]
    fn shown(mut self, view: Live<AnyView>) -> Self {
        self.0.children.push(following(view).into_any());
        self
    }
}

impl From<El> for AnyView {
    #[inline(never)]
    fn from(element: El) -> Self {
        element.into_any()
    }
}

/// What is kept of a drawn element to redraw it.
pub(crate) struct Drawn {
    tag: &'static str,
    element: Element,
    attributes: <Vec<AnyAttribute> as Attribute>::State,
    children: Vec<AnyViewState>,
}

impl Render for El {
    type State = Drawn;

    fn build(self) -> Drawn {
        let parts = *self.0;
        let element = Rndr::create_element(parts.tag, parts.namespace);
        let attributes = parts.attributes.build(&element);
        let mut drawn = Drawn {
            tag: parts.tag,
            element,
            attributes,
            children: Vec::with_capacity(parts.children.len()),
        };
        for child in parts.children {
            drawn.append(child);
        }
        if let Some(hook) = parts.drawn {
            hook(&drawn.element);
        }
        drawn
    }

    /// The element stays where it is, so that focus and scrolling survive; only another tag replaces it.
    fn rebuild(self, drawn: &mut Drawn) {
        if self.0.tag != drawn.tag {
            let mut new = self.build();
            drawn.insert_before_this(&mut new);
            drawn.unmount();
            *drawn = new;
            return;
        }
        let parts = *self.0;
        // Attributes are taken away and put back, and who loses tabindex for a moment loses the focus for good.
        let focused = drawn.element.matches(":focus") == Ok(true);
        parts.attributes.rebuild(&mut drawn.attributes);
        if focused {
            focus_again(&drawn.element);
        }
        for surplus in drawn.children.iter_mut().skip(parts.children.len()) {
            surplus.unmount();
        }
        drawn.children.truncate(parts.children.len());
        let mut children = parts.children.into_iter();
        for (state, child) in drawn.children.iter_mut().zip(children.by_ref()) {
            child.rebuild(state);
        }
        children.for_each(|child| drawn.append(child));
    }
}

fn focus_again(element: &Element) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        // Failing to focus loses nothing.
        let _ = element.focus_with_options(&options);
    }
}

impl Drawn {
    fn append(&mut self, child: AnyView) {
        let mut state = child.build();
        state.mount(&self.element, None);
        self.children.push(state);
    }
}

impl Mountable for Drawn {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &Element, marker: Option<&Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent =
            Rndr::get_parent(&self.element).and_then(|parent| parent.dyn_into::<Element>().ok());
        match parent {
            Some(parent) => {
                child.mount(&parent, Some(&self.element));
                true
            }
            None => false,
        }
    }

    fn elements(&self) -> Vec<Element> {
        vec![self.element.clone()]
    }
}

no_attrs!(El);

/// Only a server renders to text or hydrates: the widget is drawn in the browser, so none of these is ever called.
impl RenderHtml for El {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        _: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
    }

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Drawn {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
