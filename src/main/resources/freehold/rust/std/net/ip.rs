//! The addresses of computers.

use crate::cmp::Ordering;
use crate::fmt::{self, Write};
use crate::prelude::v1::*;

/// An address of version 4 or 6.
#[derive(Copy, Clone, Eq, PartialEq, Hash, PartialOrd, Ord)]
pub enum IpAddr {
    /// Of version 4.
    V4(Ipv4Addr),
    /// Of version 6.
    V6(Ipv6Addr),
}

/// An address of four bytes.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct Ipv4Addr {
    octets: [u8; 4],
}

/// An address of sixteen bytes.
#[derive(Copy, Clone, PartialEq, Eq, Hash)]
pub struct Ipv6Addr {
    octets: [u8; 16],
}

impl IpAddr {
    /// Whether it is all zeros.
    pub const fn is_unspecified(&self) -> bool {
        match self {
            IpAddr::V4(ip) => ip.is_unspecified(),
            IpAddr::V6(ip) => ip.is_unspecified(),
        }
    }

    /// Whether it is this computer's own.
    pub const fn is_loopback(&self) -> bool {
        match self {
            IpAddr::V4(ip) => ip.is_loopback(),
            IpAddr::V6(ip) => ip.is_loopback(),
        }
    }

    /// Whether it names many computers.
    pub const fn is_multicast(&self) -> bool {
        match self {
            IpAddr::V4(ip) => ip.is_multicast(),
            IpAddr::V6(ip) => ip.is_multicast(),
        }
    }

    /// Whether it is of version 4.
    pub const fn is_ipv4(&self) -> bool {
        matches!(self, IpAddr::V4(_))
    }

    /// Whether it is of version 6.
    pub const fn is_ipv6(&self) -> bool {
        matches!(self, IpAddr::V6(_))
    }
}

impl Ipv4Addr {
    /// How many bits it has.
    pub const BITS: u32 = 32;
    /// This computer's own.
    pub const LOCALHOST: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 1);
    /// All zeros.
    pub const UNSPECIFIED: Ipv4Addr = Ipv4Addr::new(0, 0, 0, 0);
    /// All computers.
    pub const BROADCAST: Ipv4Addr = Ipv4Addr::new(255, 255, 255, 255);

    /// Of four bytes.
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {
        Ipv4Addr { octets: [a, b, c, d] }
    }

    /// Of four bytes.
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr {
        Ipv4Addr { octets }
    }

    /// The four bytes.
    pub const fn octets(&self) -> [u8; 4] {
        self.octets
    }

    /// As a number.
    pub const fn to_bits(self) -> u32 {
        u32::from_be_bytes(self.octets)
    }

    /// Of a number.
    pub const fn from_bits(bits: u32) -> Ipv4Addr {
        Ipv4Addr { octets: bits.to_be_bytes() }
    }

    /// Whether it is all zeros.
    pub const fn is_unspecified(&self) -> bool {
        self.to_bits() == 0
    }

    /// Whether it is this computer's own.
    pub const fn is_loopback(&self) -> bool {
        self.octets[0] == 127
    }

    /// Whether it is for networks that the world does not see.
    pub const fn is_private(&self) -> bool {
        match self.octets {
            [10, ..] => true,
            [172, b, ..] => b >= 16 && b <= 31,
            [192, 168, ..] => true,
            _ => false,
        }
    }

    /// Whether it is for one cable only.
    pub const fn is_link_local(&self) -> bool {
        self.octets[0] == 169 && self.octets[1] == 254
    }

    /// Whether it names many computers.
    pub const fn is_multicast(&self) -> bool {
        self.octets[0] >= 224 && self.octets[0] <= 239
    }

    /// Whether it names all computers.
    pub const fn is_broadcast(&self) -> bool {
        self.to_bits() == 0xffff_ffff
    }

    /// Whether it is for examples in books.
    pub const fn is_documentation(&self) -> bool {
        matches!(self.octets, [192, 0, 2, _] | [198, 51, 100, _] | [203, 0, 113, _])
    }

    /// The same as an address of version 6, `::a.b.c.d`.
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr {
        let [a, b, c, d] = self.octets;
        Ipv6Addr { octets: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d] }
    }

    /// The same as an address of version 6, `::ffff:a.b.c.d`.
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr {
        let [a, b, c, d] = self.octets;
        Ipv6Addr { octets: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, a, b, c, d] }
    }
}

impl Ipv6Addr {
    /// How many bits it has.
    pub const BITS: u32 = 128;
    /// This computer's own.
    pub const LOCALHOST: Ipv6Addr = Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 1);
    /// All zeros.
    pub const UNSPECIFIED: Ipv6Addr = Ipv6Addr::new(0, 0, 0, 0, 0, 0, 0, 0);

    /// Of eight numbers of sixteen bits.
    pub const fn new(
        a: u16,
        b: u16,
        c: u16,
        d: u16,
        e: u16,
        f: u16,
        g: u16,
        h: u16,
    ) -> Ipv6Addr {
        let parts = [a, b, c, d, e, f, g, h];
        let mut octets = [0; 16];
        let mut i = 0;
        while i < 8 {
            octets[2 * i] = (parts[i] >> 8) as u8;
            octets[2 * i + 1] = parts[i] as u8;
            i += 1;
        }
        Ipv6Addr { octets }
    }

    /// Of sixteen bytes.
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr {
        Ipv6Addr { octets }
    }

    /// The sixteen bytes.
    pub const fn octets(&self) -> [u8; 16] {
        self.octets
    }

    /// The eight numbers of sixteen bits.
    pub const fn segments(&self) -> [u16; 8] {
        let mut parts = [0; 8];
        let mut i = 0;
        while i < 8 {
            parts[i] = (self.octets[2 * i] as u16) << 8 | self.octets[2 * i + 1] as u16;
            i += 1;
        }
        parts
    }

    /// As a number.
    pub const fn to_bits(self) -> u128 {
        u128::from_be_bytes(self.octets)
    }

    /// Of a number.
    pub const fn from_bits(bits: u128) -> Ipv6Addr {
        Ipv6Addr { octets: bits.to_be_bytes() }
    }

    /// Whether it is all zeros.
    pub const fn is_unspecified(&self) -> bool {
        self.to_bits() == 0
    }

    /// Whether it is this computer's own.
    pub const fn is_loopback(&self) -> bool {
        self.to_bits() == 1
    }

    /// Whether it names many computers.
    pub const fn is_multicast(&self) -> bool {
        self.octets[0] == 255
    }

    /// Whether it is for networks that the world does not see.
    pub const fn is_unique_local(&self) -> bool {
        self.octets[0] & 0xfe == 0xfc
    }

    /// Whether it is for one cable only.
    pub const fn is_unicast_link_local(&self) -> bool {
        self.octets[0] == 0xfe && self.octets[1] & 0xc0 == 0x80
    }

    /// The address of version 4 in one like `::ffff:a.b.c.d`.
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {
        match self.octets {
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, a, b, c, d] => {
                Some(Ipv4Addr::new(a, b, c, d))
            }
            _ => None,
        }
    }

    /// The address of version 4 in one like `::a.b.c.d` or `::ffff:a.b.c.d`.
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr> {
        match self.octets {
            [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d]
            | [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, a, b, c, d] => {
                Some(Ipv4Addr::new(a, b, c, d))
            }
            _ => None,
        }
    }
}

impl fmt::Display for Ipv4Addr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [a, b, c, d] = self.octets;
        f.pad(&format!("{a}.{b}.{c}.{d}"))
    }
}

impl fmt::Display for Ipv6Addr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(ip) = self.to_ipv4_mapped() {
            return f.pad(&format!("::ffff:{ip}"));
        }
        let parts = self.segments();
        let (start, len) = longest_zeros(&parts);
        let mut text = String::new();
        let mut i = 0;
        while i < 8 {
            if len > 1 && i == start {
                text.push_str("::");
                i += len;
                continue;
            }
            if i > 0 && !text.ends_with(':') {
                text.push(':');
            }
            let _ = write!(text, "{:x}", parts[i]);
            i += 1;
        }
        f.pad(&text)
    }
}

/// Where the longest row of zeros begins, and how long it is.
fn longest_zeros(parts: &[u16; 8]) -> (usize, usize) {
    let mut best = (0, 0);
    let mut start = 0;
    let mut i = 0;
    while i < 8 {
        if parts[i] == 0 {
            if i + 1 - start > best.1 {
                best = (start, i + 1 - start);
            }
        } else {
            start = i + 1;
        }
        i += 1;
    }
    best
}

impl fmt::Display for IpAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            IpAddr::V4(ip) => fmt::Display::fmt(ip, f),
            IpAddr::V6(ip) => fmt::Display::fmt(ip, f),
        }
    }
}

macro_rules! debug_as_display {
    ($($type:ident)*) => {$(
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    )*};
}

debug_as_display! { IpAddr Ipv4Addr Ipv6Addr }

macro_rules! ordered_as_bytes {
    ($($type:ident)*) => {$(
        impl PartialOrd for $type {
            fn partial_cmp(&self, other: &$type) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $type {
            fn cmp(&self, other: &$type) -> Ordering {
                self.octets.cmp(&other.octets)
            }
        }
    )*};
}

ordered_as_bytes! { Ipv4Addr Ipv6Addr }

macro_rules! from {
    ($($source:ty => $target:ident |$value:ident| $made:expr;)*) => {$(
        impl From<$source> for $target {
            fn from($value: $source) -> $target {
                $made
            }
        }
    )*};
}

from! {
    Ipv4Addr => IpAddr |ip| IpAddr::V4(ip);
    Ipv6Addr => IpAddr |ip| IpAddr::V6(ip);
    [u8; 4] => IpAddr |octets| IpAddr::V4(Ipv4Addr::from(octets));
    [u8; 16] => IpAddr |octets| IpAddr::V6(Ipv6Addr::from(octets));
    [u16; 8] => IpAddr |parts| IpAddr::V6(Ipv6Addr::from(parts));
    [u8; 4] => Ipv4Addr |octets| Ipv4Addr { octets };
    u32 => Ipv4Addr |bits| Ipv4Addr::from_bits(bits);
    Ipv4Addr => u32 |ip| ip.to_bits();
    [u8; 16] => Ipv6Addr |octets| Ipv6Addr { octets };
    u128 => Ipv6Addr |bits| Ipv6Addr::from_bits(bits);
    Ipv6Addr => u128 |ip| ip.to_bits();
    [u16; 8] => Ipv6Addr |p| Ipv6Addr::new(p[0], p[1], p[2], p[3], p[4], p[5], p[6], p[7]);
}

impl PartialEq<Ipv4Addr> for IpAddr {
    fn eq(&self, other: &Ipv4Addr) -> bool {
        matches!(self, IpAddr::V4(ip) if *ip == *other)
    }
}

impl PartialEq<IpAddr> for Ipv4Addr {
    fn eq(&self, other: &IpAddr) -> bool {
        *other == *self
    }
}

impl PartialEq<Ipv6Addr> for IpAddr {
    fn eq(&self, other: &Ipv6Addr) -> bool {
        matches!(self, IpAddr::V6(ip) if *ip == *other)
    }
}

impl PartialEq<IpAddr> for Ipv6Addr {
    fn eq(&self, other: &IpAddr) -> bool {
        *other == *self
    }
}
