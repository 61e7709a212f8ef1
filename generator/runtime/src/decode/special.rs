//! Outputs that are no JSON structures.  In: any body.  Out: nothing, or its bytes.

use std::fmt;

use super::{DecodeError, Node};
use crate::record::{Blank, Data, Decode, View};

/// The output of operations that answer no body; reads from an empty body and from anything else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Empty;

impl Blank for Empty {
    const BLANK: Self = Empty;
}

impl Data for Empty {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Decode for Empty {
    fn decode(&mut self, _: &dyn Node) -> Result<(), DecodeError> {
        Ok(())
    }
}

/// The output of operations that answer a file.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Binary(pub Vec<u8>);

impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Binary({} bytes)", self.0.len())
    }
}

impl Blank for Binary {
    const BLANK: Self = Binary(Vec::new());
}

impl Data for Binary {
    fn view(&self) -> View<'_> {
        View::Bytes(&self.0)
    }
}

impl Decode for Binary {
    fn decode(&mut self, node: &dyn Node) -> Result<(), DecodeError> {
        self.0 = match node.bytes() {
            Some(bytes) => bytes.to_vec(),
            None => node.text()?.into_bytes(),
        };
        Ok(())
    }
}
