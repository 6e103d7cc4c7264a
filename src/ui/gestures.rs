//! What a hand does to a picture: pulled, pinched, tapped, or moved by keys. And how large the picture is.

use crate::ui::markup::El;
use guidance::map::{Pixel, Size};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::prelude::Closure;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, Event, KeyboardEvent, PointerEvent, ResizeObserver, WheelEvent};

/// What is wanted of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gesture {
    /// It is pulled by so much.
    Pull(Pixel),
    /// Nearer by so many percent around a point; `None` is the middle.
    Zoom(i32, Option<Pixel>),
    /// Something at a point is meant.
    Tap(Pixel),
    /// Back to all of it.
    Whole,
}

/// Nearer and further by a button or a key, in percent.
pub(crate) const NEARER: i32 = 150;
pub(crate) const FURTHER: i32 = 67;
/// A key moves by so many pixels.
const STEP: i32 = 60;
/// A finger that trembles less than this taps.
const TREMBLE: i32 = 6;

type Act = Rc<dyn Fn(Gesture)>;

/// Fingers that are down, the first one first, and whether they have moved.
#[derive(Default)]
struct Hand {
    fingers: Vec<(i32, Pixel)>,
    moved: bool,
}

/// Listens to hands and keys. Turning the wheel alone scrolls the page: with Ctrl or ⌘ it zooms.
pub(crate) fn listen(picture: El, act: impl Fn(Gesture) + 'static) -> El {
    let act: Act = Rc::new(act);
    let hand = Rc::new(RefCell::new(Hand::default()));
    let on = |event: &'static str, picture: El, hear: fn(&mut Hand, &Event) -> Option<Gesture>| {
        let (act, hand) = (Rc::clone(&act), Rc::clone(&hand));
        picture.on(event, move |event| {
            let gesture = hear(&mut hand.borrow_mut(), &event);
            if let Some(gesture) = gesture {
                act(gesture);
            }
        })
    };
    let picture = on("pointerdown", picture, down);
    let picture = on("pointermove", picture, moved);
    let picture = on("pointerup", picture, up);
    let picture = on("pointercancel", picture, gone);
    let picture = on("wheel", picture, wheel);
    on("keydown", picture, key)
}

fn down(hand: &mut Hand, event: &Event) -> Option<Gesture> {
    let pointer: &PointerEvent = event.dyn_ref()?;
    if hand.fingers.is_empty() {
        hand.moved = false;
    }
    // Without capture a finger that leaves the picture is lost: nothing else.
    let _ = picture(event)?.set_pointer_capture(pointer.pointer_id());
    hand.fingers.retain(|(id, _)| *id != pointer.pointer_id());
    hand.fingers.push((pointer.pointer_id(), at(pointer)?));
    None
}

fn moved(hand: &mut Hand, event: &Event) -> Option<Gesture> {
    let pointer: &PointerEvent = event.dyn_ref()?;
    let now = at(pointer)?;
    let others = hand.fingers.iter();
    let other = others
        .filter(|(id, _)| *id != pointer.pointer_id())
        .map(|(_, at)| *at)
        .next();
    let finger = hand.fingers.iter_mut();
    let finger = finger
        .filter(|(id, _)| *id == pointer.pointer_id())
        .map(|(_, at)| at)
        .next()?;
    let by = Pixel {
        x: finger.x - now.x,
        y: finger.y - now.y,
    };
    if !hand.moved && by.x.abs() + by.y.abs() < TREMBLE {
        return None;
    }
    hand.moved = true;
    let before = std::mem::replace(finger, now);
    match other {
        None => Some(Gesture::Pull(by)),
        Some(other) => {
            let percent = 100 * apart(now, other) / apart(before, other).max(1);
            let middle = Pixel {
                x: i32::midpoint(now.x, other.x),
                y: i32::midpoint(now.y, other.y),
            };
            Some(Gesture::Zoom(percent, Some(middle)))
        }
    }
}

fn up(hand: &mut Hand, event: &Event) -> Option<Gesture> {
    let pointer: &PointerEvent = event.dyn_ref()?;
    let tapped = !hand.moved && hand.fingers.len() == 1;
    gone(hand, event);
    tapped.then_some(Gesture::Tap(at(pointer)?))
}

fn gone(hand: &mut Hand, event: &Event) -> Option<Gesture> {
    let pointer: &PointerEvent = event.dyn_ref()?;
    hand.fingers.retain(|(id, _)| *id != pointer.pointer_id());
    None
}

fn wheel(_: &mut Hand, event: &Event) -> Option<Gesture> {
    let wheel: &WheelEvent = event.dyn_ref()?;
    if !(wheel.ctrl_key() || wheel.meta_key()) {
        return None;
    }
    event.prevent_default();
    // A wheel turns in steps of 100 and more, two fingers on a touch pad in steps of a few.
    let steps = whole(wheel.delta_y()).clamp(-50, 50);
    Some(Gesture::Zoom(100 - steps / 2, Some(at(wheel)?)))
}

fn key(_: &mut Hand, event: &Event) -> Option<Gesture> {
    let key: &KeyboardEvent = event.dyn_ref()?;
    if key.ctrl_key() || key.meta_key() || key.alt_key() {
        return None;
    }
    let pull = |x, y| Gesture::Pull(Pixel { x, y });
    let gesture = match key.key().as_str() {
        "ArrowLeft" => pull(-STEP, 0),
        "ArrowRight" => pull(STEP, 0),
        "ArrowUp" => pull(0, -STEP),
        "ArrowDown" => pull(0, STEP),
        "+" | "=" => Gesture::Zoom(NEARER, None),
        "-" => Gesture::Zoom(FURTHER, None),
        "0" => Gesture::Whole,
        _ => return None,
    };
    event.prevent_default();
    Some(gesture)
}

fn picture(event: &Event) -> Option<Element> {
    event.current_target()?.dyn_into().ok()
}

/// Where in the picture a pointer is.
fn at(pointer: &web_sys::MouseEvent) -> Option<Pixel> {
    let frame = picture(pointer)?.get_bounding_client_rect();
    Some(Pixel {
        x: pointer.client_x() - whole(frame.left()),
        y: pointer.client_y() - whole(frame.top()),
    })
}

fn apart(one: Pixel, other: Pixel) -> i32 {
    let (x, y) = (one.x - other.x, one.y - other.y);
    (x * x + y * y).isqrt()
}

#[allow(
    clippy::cast_possible_truncation,
    reason = "a float too large becomes the largest number: fine for pixels"
)]
fn whole(value: f64) -> i32 {
    value.round() as i32
}

/// Tells the size of the picture, when it is drawn and whenever it changes.
pub(crate) fn sized(picture: El, tell: impl Fn(Size) + 'static) -> El {
    let seen = StoredValue::new_local(None::<Element>);
    let changed = Closure::<dyn FnMut()>::new(move || {
        let size = seen.try_with_value(|seen| {
            seen.as_ref().map(|element| Size {
                width: element.client_width(),
                height: element.client_height(),
            })
        });
        if let Some(Some(size)) = size {
            tell(size);
        }
    });
    // Without an observer there is no size, so no marks: the list still says it all.
    let observer = ResizeObserver::new(changed.as_ref().unchecked_ref()).ok();
    let watch = StoredValue::new_local((observer, changed));
    on_cleanup(move || {
        watch.try_with_value(|(observer, _)| observer.as_ref().map(ResizeObserver::disconnect));
    });
    picture.drawn(move |element| {
        seen.set_value(Some(element.clone()));
        watch.with_value(|(observer, _)| {
            if let Some(observer) = observer {
                observer.observe(element);
            }
        });
    })
}
