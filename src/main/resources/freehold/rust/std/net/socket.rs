//! The addresses of programs on computers: with a port.

use super::{IpAddr, Ipv4Addr, Ipv6Addr};
use crate::fmt;
use crate::prelude::v1::*;

/// An address with a port.
#[derive(Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr {
    /// Of version 4.
    V4(SocketAddrV4),
    /// Of version 6.
    V6(SocketAddrV6),
}

/// An address of version 4 with a port.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct SocketAddrV4 {
    ip: Ipv4Addr,
    port: u16,
}

/// An address of version 6 with a port.
#[derive(Copy, Clone, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct SocketAddrV6 {
    ip: Ipv6Addr,
    port: u16,
    flowinfo: u32,
    scope_id: u32,
}

impl SocketAddr {
    /// Of an address and a port.
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr {
        match ip {
            IpAddr::V4(ip) => SocketAddr::V4(SocketAddrV4::new(ip, port)),
            IpAddr::V6(ip) => SocketAddr::V6(SocketAddrV6::new(ip, port, 0, 0)),
        }
    }

    /// The address.
    pub const fn ip(&self) -> IpAddr {
        match self {
            SocketAddr::V4(address) => IpAddr::V4(address.ip),
            SocketAddr::V6(address) => IpAddr::V6(address.ip),
        }
    }

    /// The port.
    pub const fn port(&self) -> u16 {
        match self {
            SocketAddr::V4(address) => address.port,
            SocketAddr::V6(address) => address.port,
        }
    }

    /// Sets the address.
    pub const fn set_ip(&mut self, new_ip: IpAddr) {
        *self = SocketAddr::new(new_ip, self.port());
    }

    /// Sets the port.
    pub const fn set_port(&mut self, new_port: u16) {
        match self {
            SocketAddr::V4(address) => address.port = new_port,
            SocketAddr::V6(address) => address.port = new_port,
        }
    }

    /// Whether it is of version 4.
    pub const fn is_ipv4(&self) -> bool {
        matches!(self, SocketAddr::V4(_))
    }

    /// Whether it is of version 6.
    pub const fn is_ipv6(&self) -> bool {
        matches!(self, SocketAddr::V6(_))
    }
}

impl SocketAddrV4 {
    /// Of an address and a port.
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {
        SocketAddrV4 { ip, port }
    }

    /// The address.
    pub const fn ip(&self) -> &Ipv4Addr {
        &self.ip
    }

    /// The port.
    pub const fn port(&self) -> u16 {
        self.port
    }
}

impl SocketAddrV6 {
    /// Of an address and a port, with what version 6 has besides.
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {
        SocketAddrV6 { ip, port, flowinfo, scope_id }
    }

    /// The address.
    pub const fn ip(&self) -> &Ipv6Addr {
        &self.ip
    }

    /// The port.
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The number of the flow.
    pub const fn flowinfo(&self) -> u32 {
        self.flowinfo
    }

    /// The number of the cable.
    pub const fn scope_id(&self) -> u32 {
        self.scope_id
    }
}

impl fmt::Display for SocketAddrV4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}:{}", self.ip, self.port))
    }
}

impl fmt::Display for SocketAddrV6 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scope_id == 0 {
            f.pad(&format!("[{}]:{}", self.ip, self.port))
        } else {
            f.pad(&format!("[{}%{}]:{}", self.ip, self.scope_id, self.port))
        }
    }
}

impl fmt::Display for SocketAddr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SocketAddr::V4(address) => fmt::Display::fmt(address, f),
            SocketAddr::V6(address) => fmt::Display::fmt(address, f),
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

debug_as_display! { SocketAddr SocketAddrV4 SocketAddrV6 }

impl From<SocketAddrV4> for SocketAddr {
    fn from(address: SocketAddrV4) -> SocketAddr {
        SocketAddr::V4(address)
    }
}

impl From<SocketAddrV6> for SocketAddr {
    fn from(address: SocketAddrV6) -> SocketAddr {
        SocketAddr::V6(address)
    }
}

impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {
    fn from(parts: (I, u16)) -> SocketAddr {
        SocketAddr::new(parts.0.into(), parts.1)
    }
}
