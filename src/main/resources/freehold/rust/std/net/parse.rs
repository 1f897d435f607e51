//! Reading addresses.

use super::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use crate::error::Error;
use crate::fmt;
use crate::prelude::v1::*;
use crate::str::FromStr;

/// Which kind of address was wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
enum AddrKind {
    Ip,
    Ipv4,
    Ipv6,
    Socket,
    SocketV4,
    SocketV6,
}

/// The text is no address of the kind that was wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddrParseError(AddrKind);

impl fmt::Display for AddrParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            AddrKind::Ip => "invalid IP address syntax",
            AddrKind::Ipv4 => "invalid IPv4 address syntax",
            AddrKind::Ipv6 => "invalid IPv6 address syntax",
            AddrKind::Socket => "invalid socket address syntax",
            AddrKind::SocketV4 => "invalid IPv4 socket address syntax",
            AddrKind::SocketV6 => "invalid IPv6 socket address syntax",
        })
    }
}

impl Error for AddrParseError {}

/// What is left of the text.
#[derive(Clone)]
struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Reader<'a> {
        Reader { rest: text.as_bytes() }
    }

    fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, byte: u8) -> Option<()> {
        match self.rest {
            [first, rest @ ..] if *first == byte => {
                self.rest = rest;
                Some(())
            }
            _ => None,
        }
    }

    /// A number of at most so many digits and at most that value.
    fn number(
        &mut self,
        radix: u32,
        most_digits: usize,
        most: u32,
        may_begin_with_zero: bool,
    ) -> Option<u32> {
        let mut value = 0;
        let mut digits = 0;
        let begins_with_zero = self.rest.first() == Some(&b'0');
        while let [first, rest @ ..] = self.rest {
            let digit = match (*first as char).to_digit(radix) {
                Some(digit) => digit,
                None => break,
            };
            digits += 1;
            value = value * radix + digit;
            if digits > most_digits || value > most {
                return None;
            }
            self.rest = rest;
        }
        if digits == 0 || (begins_with_zero && digits > 1 && !may_begin_with_zero) {
            None
        } else {
            Some(value)
        }
    }

    fn ipv4(&mut self) -> Option<Ipv4Addr> {
        let mut octets = [0; 4];
        let mut i = 0;
        while i < 4 {
            if i > 0 {
                self.take(b'.')?;
            }
            octets[i] = self.number(10, 3, 255, false)? as u8;
            i += 1;
        }
        Some(Ipv4Addr::from_octets(octets))
    }

    /// Numbers of sixteen bits between colons, as many as there are; how many.
    fn groups(&mut self, groups: &mut [u16]) -> usize {
        let mut i = 0;
        while i < groups.len() {
            let before = self.clone();
            if i > 0 && self.take(b':').is_none() {
                return i;
            }
            if i + 1 < groups.len() {
                let mut attempt = self.clone();
                if let Some(ip) = attempt.ipv4() {
                    let [a, b, c, d] = ip.octets();
                    groups[i] = (a as u16) << 8 | b as u16;
                    groups[i + 1] = (c as u16) << 8 | d as u16;
                    *self = attempt;
                    return i + 2;
                }
            }
            match self.number(16, 4, 0xffff, true) {
                Some(number) => groups[i] = number as u16,
                None => {
                    *self = before;
                    return i;
                }
            }
            i += 1;
        }
        i
    }

    fn ipv6(&mut self) -> Option<Ipv6Addr> {
        let mut head = [0; 8];
        let count = self.groups(&mut head);
        if count == 8 {
            return Some(Ipv6Addr::from(head));
        }
        self.take(b':')?;
        self.take(b':')?;
        let mut tail = [0; 7];
        let limit = 7 - count;
        let tail_count = self.groups(&mut tail[..limit]);
        let mut i = 0;
        while i < tail_count {
            head[8 - tail_count + i] = tail[i];
            i += 1;
        }
        Some(Ipv6Addr::from(head))
    }

    fn ip(&mut self) -> Option<IpAddr> {
        let mut attempt = self.clone();
        if let Some(ip) = attempt.ipv4() {
            *self = attempt;
            return Some(IpAddr::V4(ip));
        }
        Some(IpAddr::V6(self.ipv6()?))
    }

    fn port(&mut self) -> Option<u16> {
        self.take(b':')?;
        Some(self.number(10, 5, 0xffff, true)? as u16)
    }

    fn socket_v4(&mut self) -> Option<SocketAddrV4> {
        let ip = self.ipv4()?;
        Some(SocketAddrV4::new(ip, self.port()?))
    }

    fn socket_v6(&mut self) -> Option<SocketAddrV6> {
        self.take(b'[')?;
        let ip = self.ipv6()?;
        let scope_id = match self.take(b'%') {
            Some(()) => self.number(10, 10, u32::MAX / 16, true)?,
            None => 0,
        };
        self.take(b']')?;
        Some(SocketAddrV6::new(ip, self.port()?, 0, scope_id))
    }

    fn socket(&mut self) -> Option<SocketAddr> {
        let mut attempt = self.clone();
        if let Some(address) = attempt.socket_v4() {
            *self = attempt;
            return Some(SocketAddr::V4(address));
        }
        Some(SocketAddr::V6(self.socket_v6()?))
    }
}

macro_rules! from_text {
    ($($type:ident $method:ident $kind:ident;)*) => {$(
        impl FromStr for $type {
            type Err = AddrParseError;

            fn from_str(text: &str) -> Result<$type, AddrParseError> {
                let mut reader = Reader::new(text);
                match reader.$method() {
                    Some(address) if reader.is_done() => Ok(address),
                    _ => Err(AddrParseError(AddrKind::$kind)),
                }
            }
        }
    )*};
}

from_text! {
    Ipv4Addr ipv4 Ipv4;
    Ipv6Addr ipv6 Ipv6;
    IpAddr ip Ip;
    SocketAddrV4 socket_v4 SocketV4;
    SocketAddrV6 socket_v6 SocketV6;
    SocketAddr socket Socket;
}
