//! Reading wire types out of JSON values: a missing field is its type's empty value where there is one.

use serde_json::{Map, Value};

/// A type that stands in served files.
pub(crate) trait FromJson: Default {
    /// Takes the value apart; `None` when it has another form.
    fn from_json(value: &mut Value) -> Option<Self>;

    /// What a missing field is; `None` when the field must be there.
    fn absent() -> Option<Self> {
        None
    }
}

/// A list whose broken entries are `None` when read, so that the others keep their places.
#[derive(Default)]
#[cfg_attr(feature = "write", derive(serde::Serialize, Clone, Debug))]
#[cfg_attr(feature = "write", serde(transparent))]
pub struct Rows<T>(pub Vec<Option<T>>);

impl<T> FromIterator<T> for Rows<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self(rows.into_iter().map(Some).collect())
    }
}

#[cfg(feature = "write")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Rows<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }

    fn inline_schema() -> bool {
        true
    }
}

/// The fields of one object. A wrong one is noted and read as empty: a way out at each of them would be most of the
/// program.
pub(super) struct Fields<'a> {
    fields: Option<&'a mut Map<String, Value>>,
    broken: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn of(value: &'a mut Value) -> Self {
        Self {
            fields: value.as_object_mut(),
            broken: false,
        }
    }

    pub(super) fn take<T: FromJson>(&mut self, name: &str) -> T {
        let found = self.fields.as_mut().and_then(|fields| fields.get_mut(name));
        let read = match found {
            Some(value) => T::from_json(value),
            None => T::absent(),
        };
        self.broken |= read.is_none();
        read.unwrap_or_default()
    }

    /// Whether it was an object and all its fields were right.
    pub(super) fn whole(&self) -> bool {
        self.fields.is_some() && !self.broken
    }
}

impl FromJson for String {
    fn from_json(value: &mut Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(std::mem::take(text)),
            Value::Null
            | Value::Bool(_)
            | Value::Number(_)
            | Value::Array(_)
            | Value::Object(_) => None,
        }
    }
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl FromJson for $type {
            fn from_json(value: &mut Value) -> Option<Self> {
                Self::try_from(value.as_u64()?).ok()
            }
        }
    )*};
}

integers!(u8 u16 u32);

impl FromJson for bool {
    fn from_json(value: &mut Value) -> Option<Self> {
        value.as_bool()
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl<T: FromJson> FromJson for Option<T> {
    fn from_json(value: &mut Value) -> Option<Self> {
        if value.is_null() {
            return Some(None);
        }
        T::from_json(value).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: &mut Value) -> Option<Self> {
        value.as_array_mut()?.iter_mut().map(T::from_json).collect()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson> FromJson for Rows<T> {
    fn from_json(value: &mut Value) -> Option<Self> {
        Some(Self(
            value.as_array_mut()?.iter_mut().map(T::from_json).collect(),
        ))
    }
}

impl<T: FromJson, const N: usize> FromJson for [T; N]
where
    Self: Default,
{
    fn from_json(value: &mut Value) -> Option<Self> {
        Vec::from_json(value)?.try_into().ok()
    }
}

impl FromJson for Map<String, Value> {
    fn from_json(value: &mut Value) -> Option<Self> {
        value.as_object_mut().map(std::mem::take)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}
