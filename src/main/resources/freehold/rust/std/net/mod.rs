//! Addresses in networks. There are no networks here, but addresses can be read and shown.

mod ip;
mod parse;
mod socket;

pub use self::ip::{IpAddr, Ipv4Addr, Ipv6Addr};
pub use self::parse::AddrParseError;
pub use self::socket::{SocketAddr, SocketAddrV4, SocketAddrV6};
